import { ContactError } from '../../domain/contact-error.js';

/** RFC 9110, 8.8.3. */
const opaque = /^[\x21\x23-\x7e]*$/;

/** The header that lets nothing be changed but what was seen: anything, where it has no revision. Throws `invalid`. */
export function ifMatch(revision: string | undefined): { readonly 'If-Match': string } {
  if (revision === undefined) return { 'If-Match': '*' };
  if (opaque.test(revision)) return { 'If-Match': `"${revision}"` };
  throw new ContactError('invalid', 'A revision from the service cannot be part of a header');
}

/** Of the header `ETag`, also where somebody in between has called it a weak one, having compressed the body. */
export const revisionIn = (headers: Headers): string | undefined =>
  /^(?:W\/)?"([\x21\x23-\x7e]*)"$/.exec(headers.get('ETag') ?? '')?.[1];

/** With the revision that the answer's head tells, where its body tells none. */
export function withRevision<Item extends { readonly revision?: string }>(
  item: Item,
  headers: Headers,
): Item {
  const revision = item.revision ?? revisionIn(headers);
  return revision === undefined ? item : { ...item, revision };
}
