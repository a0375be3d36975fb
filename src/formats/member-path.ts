/** `phones[0].value: `, to begin a message with; empty for the whole. Names come from outside: long ones are cut. */
export function memberPath(keys: readonly unknown[]): string {
  const path = keys.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    const name = String(key).slice(0, 60);
    if (!/^[\w$-]+$/.test(name)) return `${before}[${JSON.stringify(name)}]`;
    return before ? `${before}.${name}` : name;
  }, '');
  return path && `${path}: `;
}
