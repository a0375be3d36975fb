// The adapters that the table is of, and the servers that they ask.

/** @type {readonly { adapter: string, needs?: string[], start?: () => Promise<{ stop: () => Promise<void> }> }[]} */
export const sources = [{ adapter: 'memory' }, { adapter: 'indexeddb' }];
