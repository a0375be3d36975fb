import { JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream';
import { errors } from '@nats-io/nats-core';
import { ContactError } from '../../../domain/contact-error.js';

/** Whatever the libraries throw. The messages and causes hold no subject, which names a visitor. */
export function natsError(error: unknown, stream: string): ContactError {
  if (error instanceof ContactError) return error;
  if (error instanceof errors.RequestError && error.cause) return natsError(error.cause, stream);
  if (error instanceof errors.PermissionViolationError)
    return new ContactError('forbidden', `The NATS server does not let this user read the stream ${stream}`);
  if (isRefused(error))
    return new ContactError('unauthenticated', 'The NATS server takes neither this user nor this token', {
      cause: error,
    });
  if (error instanceof JetStreamApiError)
    return error.code === JetStreamApiCodes.StreamNotFound
      ? new ContactError('invalid', `The NATS server has no stream ${stream}`, { cause: error })
      : new ContactError('unavailable', `The NATS server cannot read the stream ${stream}`, { cause: error });
  if (error instanceof errors.TimeoutError)
    return new ContactError('timeout', 'The NATS server did not answer in time', { cause: error });
  if (error instanceof Error && error.name === 'JetStreamNotEnabled')
    return new ContactError('unavailable', 'The NATS server offers no JetStream to this user');
  return error instanceof errors.NoRespondersError ? lost() : lost(error);
}

/** Also where the server ends a connection because its token has run out. */
export function isRefused(error: unknown): boolean {
  return error instanceof errors.AuthorizationError || error instanceof errors.UserAuthenticationExpiredError;
}

export function lost(cause?: unknown): ContactError {
  return navigator.onLine
    ? new ContactError('unavailable', 'The NATS server cannot be reached', { cause })
    : new ContactError('offline', 'There is no connection to the NATS server', { cause });
}
