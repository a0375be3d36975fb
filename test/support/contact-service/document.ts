import document from '../../../src/adapters/http/openapi.json' with { type: 'json' };
import type { components, operations } from '../../../src/adapters/http/openapi.js';

export type OperationId = keyof operations;
export type Schemas = components['schemas'];

type SuccessOf<Responses> = Responses[keyof Responses & (200 | 201 | 204)];
type ContentOf<Part> = Part extends { readonly content: infer Content } ? BodyIn<Content> : void;
type BodyIn<Content> = Content extends { readonly 'text/event-stream': string }
  ? AsyncIterable<FedMessage>
  : Content[keyof Content];

/** What an operation is asked with, and what it answers, as the document says. */
export type BodyOf<Id extends OperationId> =
  operations[Id] extends Record<'requestBody', infer Body> ? ContentOf<Body> : undefined;
export type AnswerOf<Id extends OperationId> = ContentOf<SuccessOf<operations[Id]['responses']>>;

/** Of an event stream; `data` is sent as JSON. */
export interface FedMessage {
  readonly event: string;
  readonly data: unknown;
  readonly id?: string;
}

/** A request as the document tells them apart. */
export interface Route {
  readonly operationId: OperationId;
  readonly method: Method;
  /** With `{id}` where an id stands. */
  readonly path: string;
  /** Of success. */
  readonly status: number;
  readonly hasETag: boolean;
}

const methods = ['get', 'post', 'patch', 'delete'] as const;
export type Method = (typeof methods)[number];

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly headers?: object }>>;
}

export const routes: readonly Route[] = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = (item as Partial<Record<Method, Operation>>)[method];
    return operation ? [routeOf(path, method, operation)] : [];
  }),
);

function routeOf(path: string, method: Method, { operationId, responses }: Operation): Route {
  const status = Object.keys(responses).find((code) => code.startsWith('2'))!;
  const hasETag = 'ETag' in (responses[status]?.headers ?? {});
  return { operationId: operationId as OperationId, method, path, status: Number(status), hasETag };
}

/** `path` comes after the service's address. */
export function findRoute(method: string, path: string): { route: Route; id: string } | undefined {
  for (const route of routes) {
    const pattern = new RegExp(`^${route.path.replace('{id}', '([^/]+)')}$`);
    const found = route.method === method.toLowerCase() && pattern.exec(path);
    if (found) return { route, id: decodeURIComponent(found[1] ?? '') };
  }
  return undefined;
}
