import { ContactError } from '../../../domain/contact-error.js';

/** What `journey-src` says: `wss://agent@host:443/?stream=JOURNEY&subject=journey`. */
export interface NatsAddress {
  /** Of the server's WebSocket, without anything about the journeys. */
  readonly server: string;
  /** Absent: the card's token stands for the user as well. */
  readonly user?: string;
  readonly stream: string;
  /** What every visitor's subject begins with. */
  readonly prefix: string;
}

const streamName = /^[\w-]+$/;
const subjectPrefix = /^[\w-]+(\.[\w-]+)*$/;
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Throws `invalid`, without the address where it may hold a secret. `page`: the protocol that the card's page came by. */
export function readNatsAddress(src: string, page: string): NatsAddress {
  const url = URL.canParse(src) ? new URL(src) : undefined;
  if (!url || !/^wss?:$/.test(url.protocol)) throw invalid('is not the wss: address of a NATS server');
  if (url.password) throw invalid('holds a password, which belongs into getToken');
  if (url.protocol === 'ws:' && page !== 'http:' && !loopback.test(url.hostname))
    throw invalid('is not encrypted: a server that is not on this machine needs wss:');
  const { stream = 'JOURNEY', subject = 'journey', ...others } = Object.fromEntries(url.searchParams);
  if (Object.keys(others).length > 0) throw invalid('takes no other parameters than stream and subject');
  if (!streamName.test(stream)) throw invalid('names a stream that cannot be');
  if (!subjectPrefix.test(subject)) throw invalid('names a subject that cannot be, or stands for several');
  return {
    server: `${url.protocol}//${url.host}${url.pathname}`,
    ...(url.username && { user: decoded(url.username) }),
    stream,
    prefix: subject,
  };
}

function decoded(user: string): string {
  try {
    return decodeURIComponent(user);
  } catch {
    throw invalid('names a user that is badly encoded');
  }
}

function invalid(what: string): ContactError {
  return new ContactError('invalid', `The journey-src ${what}`);
}
