export async function measureSpeed() { return []; }
