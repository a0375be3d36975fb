import type { ContactErrorCode } from '../domain/contact-error.js';

const codes: Readonly<Record<number, ContactErrorCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  422: 'invalid',
  429: 'rate-limited',
};

/** What a status of HTTP other than a success means to a card. */
export const codeOfStatus = (status: number): ContactErrorCode => codes[status] ?? 'unavailable';
