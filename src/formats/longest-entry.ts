/**
 * In characters. One entry is held until it ends, photo and all: one that never ends must not take the memory
 * of the page.
 */
export const longestEntry = 16 * 1024 * 1024;

export const tooLong = 'longer than some 16 million characters';
