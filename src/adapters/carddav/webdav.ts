import { davRequest, type DAVResponse } from 'tsdav';
import { ContactError } from '../../domain/contact-error.js';
import type { HttpAnswer, HttpService } from '../http/request.js';

/** An element in the compact form of tsdav: `_attributes`, `_text`, and its children by their names with a prefix. */
export type XmlElement = Readonly<Record<string, unknown>>;

export interface DavQuestion {
  /** As for `HttpRequest`. */
  readonly what: string;
  readonly address: URL;
  readonly depth: '0' | '1';
  readonly signal: AbortSignal;
}

/** What a multistatus says of one resource. */
export interface DavResource {
  readonly address: URL;
  /** Of this resource alone. */
  readonly status: number;
  /** Those that it has, by their names without a prefix, as camel case. */
  readonly properties: Readonly<Record<string, unknown>>;
}

const namespaces = { 'xmlns:d': 'DAV:', 'xmlns:card': 'urn:ietf:params:xml:ns:carddav' };

/** What a server answers that knows no such method. */
const notOfWebDav = [405, 501];

/** Questions of WebDAV (RFC 4918), asked of a service as anything else is: with its token, its limits and its refusals. */
export class WebDav {
  readonly #service: HttpService;

  constructor(service: HttpService) {
    this.#service = service;
  }

  /** Rejects with a `ContactError`, or with the reason of the signal. */
  properties(question: DavQuestion, names: readonly string[]): Promise<DavResource[]> {
    const prop = Object.fromEntries(names.map((name) => [name, {}]));
    return this.#ask(question, 'PROPFIND', { 'd:propfind': { _attributes: namespaces, 'd:prop': prop } });
  }

  /** `name` is the report's, with its prefix. Rejects as `properties` does. */
  report(question: DavQuestion, name: string, content: XmlElement): Promise<DavResource[]> {
    return this.#ask(question, 'REPORT', { [name]: { _attributes: namespaces, ...content } });
  }

  async #ask(question: DavQuestion, method: 'PROPFIND' | 'REPORT', body: XmlElement): Promise<DavResource[]> {
    const { what, address, depth, signal } = question;
    let answer: HttpAnswer | undefined;
    const fetchFromService = async (_: unknown, init?: RequestInit): Promise<Response> => {
      const headers = init?.headers as Record<string, string>;
      const request = { what, address, method, headers, body: init?.body, accepted: notOfWebDav, signal };
      answer = await this.#service.answer(request);
      return new Response(answer.text, { headers: answer.headers });
    };
    const asking = { url: address.href, init: { method, headers: { Depth: depth }, body } };
    const responses = await davRequest({ ...asking, fetch: fetchFromService }).catch((error: unknown) => {
      if (error instanceof ContactError || signal.aborted) throw error;
      return undefined; // What is no XML of WebDAV may be anything to the parser.
    });
    if (!answer || !responses || !isWhole(answer, responses))
      throw new ContactError('invalid', `${what} of ${address.origin} is no multistatus of WebDAV`);
    return responses.flatMap((response) => resourceOf(response, address));
  }
}

/** The parser takes what ends in the middle for all that there is. */
const isWhole = ({ status, text }: HttpAnswer, responses: readonly DAVResponse[]): boolean =>
  status === 207 &&
  /(?:<\/(?:[\w.-]+:)?multistatus\s*>|<(?:[\w.-]+:)?multistatus[^<>]*\/>)\s*$/.test(text.slice(-1_000)) &&
  responses.every(({ raw }) => typeof raw === 'object');

function resourceOf({ href, status, props = {} }: DAVResponse, asked: URL): DavResource[] {
  const path = xmlText(href);
  if (path === undefined || !URL.canParse(path, asked.href)) return [];
  return [{ address: new URL(path, asked), status, properties: props }];
}

/** The text in an element, however the parser has it; undefined where there is none. */
export function xmlText(element: unknown): string | undefined {
  if (typeof element === 'string') return element;
  if (typeof element === 'number' || typeof element === 'boolean') return String(element);
  const parts = memberOf(element, '_cdata') ?? memberOf(element, '_text');
  if (Array.isArray(parts)) return parts.map(xmlText).join('');
  return parts === undefined ? undefined : xmlText(parts);
}

/** The addresses in a property that holds some, `<href>` each. */
export function hrefsIn(element: unknown, base: URL): URL[] {
  return [memberOf(element, 'href')]
    .flat()
    .map(xmlText)
    .filter((path) => path !== undefined && URL.canParse(path, base.href))
    .map((path) => new URL(path!, base));
}

export const memberOf = (element: unknown, name: string): unknown =>
  typeof element === 'object' && element !== null && Object.hasOwn(element, name)
    ? (element as Record<string, unknown>)[name]
    : undefined;
