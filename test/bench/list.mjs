export async function measureList() { return []; }
