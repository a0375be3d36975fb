import type { Identity, Readings } from '../../src/domain/identity.js';

/** Readings as a line of a table: `+46701740605`, `+14155551212 x12, maybe +1…`, `internal 201`, `invalid too-short`. */
export const say = (readings: Readings): string => readings.map(sayOne).join(', ');

function sayOne(identity: Identity): string {
  switch (identity.kind) {
    case 'phone': {
      const extension = identity.extension ? ` x${identity.extension}` : '';
      return `${identity.maybe ? 'maybe ' : ''}${identity.value}${extension}`;
    }
    case 'internal':
    case 'email':
      return `${identity.kind} ${identity.value}`;
    case 'invalid':
      return `invalid ${identity.reason}`;
    default:
      return identity.kind;
  }
}
