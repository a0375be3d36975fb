import type { ContactError } from '../../src/index.js';

/** What went wrong, as far as somebody can do something about it. */
export type Problem =
  | ('several' | 'invalid' | 'unavailable' | 'unexpected')
  | ('full' | 'refused' | 'blocked' | 'outdated' | 'lost');

export function problemOf({ code, storage }: ContactError): Problem {
  if (storage) return storage;
  return code === 'invalid' || code === 'unavailable' ? code : 'unexpected';
}
