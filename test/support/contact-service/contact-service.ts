import { capabilitiesOf } from '../../../src/adapters/capabilities.js';
import type { ContactAdapter } from '../../../src/adapters/contact-adapter.js';
import type { JourneySource } from '../../../src/adapters/journey/journey-source.js';
import { ContactChanges } from './contact-changes.js';
import { contactOperations } from './contacts.js';
import { type FedMessage, findRoute, type OperationId, type Route, type Schemas } from './document.js';
import { editingOperations, maskingOperations } from './editing.js';
import { eventStream } from './event-stream.js';
import { journeyOperations } from './journeys.js';
import type { Asked, Operations } from './operation.js';
import { problemOf, Refusal } from './refusal.js';
import { historyOperations, messagingOperations, notesOperations } from './work.js';

export interface ServiceOptions {
  readonly journeys?: JourneySource;
  /** What is before the paths of the document: `/crm`. */
  readonly base?: string;
  /** Whether a token is let in; by default any, and none. */
  readonly accepts?: (token: string | undefined) => boolean;
  /** Of the feeds; default 15,000. */
  readonly heartbeatMs?: number;
}

export type ContactService = (request: Request) => Promise<Response>;

const forEveryPage = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
};
const preflight = {
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-Match, Last-Event-ID',
};

/**
 * A service as `src/adapters/http/openapi.json` describes it, for whatever an adapter holds. It trusts the requests to be
 * as the document says: whoever wants that checked puts something in front of it that does.
 */
export function contactService(adapter: ContactAdapter, options: ServiceOptions = {}): ContactService {
  const { base = '', accepts = () => true, heartbeatMs = 15_000 } = options;
  const operations = operationsOf(adapter, options);

  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams: query } = new URL(request.url);
    const { method, headers } = request;
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: preflight });
    if (!accepts(headers.get('Authorization')?.replace(/^Bearer /, '')))
      throw new Refusal(401, 'Sign in again');
    const found = pathname.startsWith(base) && findRoute(method, pathname.slice(base.length));
    const operation = found && (operations[found.route.operationId] as Operation | undefined);
    if (!found || !operation) throw new Refusal(404, 'There is nothing at this address');
    const ended = new AbortController();
    const signal = AbortSignal.any([request.signal, ended.signal]);
    const asked = { id: found.id, query, headers, body: await bodyOf(request), signal };
    const answered = await operation(asked as Asked<OperationId>);
    return isFeed(answered)
      ? feedOf(eventStream(answered, heartbeatMs, () => ended.abort()))
      : responseOf(answered, found.route);
  }

  return async (request) => {
    const response = await answer(request).catch(problemOf);
    for (const [name, value] of Object.entries(forEveryPage)) response.headers.set(name, value);
    return response;
  };
}

type Operation = (asked: Asked<OperationId>) => Promise<unknown>;

function operationsOf(adapter: ContactAdapter, { journeys }: ServiceOptions): Operations {
  const { editing, history, notes, messaging, masking } = adapter;
  const changes = new ContactChanges();
  return {
    describeService: async () => descriptionOf(adapter, journeys),
    ...contactOperations(adapter, changes),
    ...(editing && editingOperations(adapter, editing, changes)),
    ...(masking && maskingOperations(masking)),
    ...(history && historyOperations(history)),
    ...(notes && notesOperations(notes)),
    ...(messaging && messagingOperations(messaging)),
    ...(journeys && journeyOperations(journeys)),
  };
}

/** It tells of a contact's changes itself, and journeys are not the adapter's. */
function descriptionOf(
  adapter: ContactAdapter,
  journeys: JourneySource | undefined,
): Schemas['ServiceDescription'] {
  const own = [...capabilitiesOf(adapter)].filter((name) => !/^(watch|outbox|journey.*)$/.test(name));
  const ofJourneys = journeys ? ['journey', ...(journeys.watch ? ['journey.watch'] : [])] : [];
  const capabilities = ['watch', ...own, ...ofJourneys] as Schemas['ServiceDescription']['capabilities'];
  return { capabilities, ...(adapter.messaging && { channels: adapter.messaging.channels }) };
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    throw new Refusal(400, 'The body is not JSON');
  }
}

function responseOf(answer: unknown, { status, hasETag }: Route): Response {
  if (answer === undefined) return new Response(null, { status });
  const { revision } = answer as { revision?: string };
  const etag = hasETag && revision !== undefined && { ETag: `"${revision}"` };
  return Response.json(answer, { status, headers: { 'Cache-Control': 'no-store', ...etag } });
}

const isFeed = (answer: unknown): answer is AsyncIterable<FedMessage> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;

const feedOf = (body: ReadableStream<Uint8Array>): Response =>
  new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } });
