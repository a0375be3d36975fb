import type { JourneyKind } from '../domain/journey/journey-event.js';
import { isRecord } from './plain-object.js';

/** What a Snowplow tracker tells, so far as a journey shows it. */
export interface SnowplowSign {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Absent where the visitor was only there: a page ping, a field that was entered. */
  readonly event?: {
    /** Absent where the tracker gave none. */
    readonly id?: string;
    readonly kind: JourneyKind;
    readonly page?: { readonly address: string; readonly title?: string };
    readonly text?: string;
  };
}

/**
 * One event as the tracker sends it (Snowplow's tracker protocol 2: short names, all values texts).
 * `undefined`: it is none. `heardAt`: when it arrived, milliseconds since 1970; the visitor's clock is put right by it.
 */
export function readSnowplowEvent(payload: object, heardAt: number): SnowplowSign | undefined {
  const read = (name: string) => textOf((payload as Record<string, unknown>)[name]);
  if (!read('e') || !read('tv')) return undefined;
  const at = new Date(momentOf(read, heardAt)).toISOString();
  const told = toldOf(read);
  if (!told) return { at };
  const address = read('url');
  const title = read('page');
  const id = read('eid');
  return {
    at,
    event: {
      ...(id && { id }),
      ...told,
      ...(address && { page: { address, ...(title && { title }) } }),
    },
  };
}

type Read = (name: string) => string | undefined;
type Told = { readonly kind: JourneyKind; readonly text?: string };

/** Milliseconds by which a visitor's clock may be wrong, or a line slow. */
const believed = 30_000;

/**
 * The page says when (`ttm`); else the visitor's clock does, which keeps the order of what came over a slow line. Where it is
 * wrong, the event happened as long before it arrived as the tracker kept it.
 */
function momentOf(read: Read, heardAt: number): number {
  const said = Number(read('ttm'));
  if (isMoment(said)) return said;
  const made = Number(read('dtm'));
  if (!isMoment(made)) return heardAt;
  const kept = Math.max(Number(read('stm') ?? made) - made, 0);
  const guessed = heardAt - kept;
  return Math.abs(guessed - made) <= believed ? Math.min(made, heardAt) : guessed;
}

/** Between the years 1970 and 9999, and so not NaN either. */
function isMoment(milliseconds: number): boolean {
  return milliseconds > 0 && milliseconds < Date.UTC(10_000);
}

function toldOf(read: Read): Told | undefined {
  switch (read('e')) {
    case 'pv':
      return { kind: 'page' };
    case 'se':
      return structured(read);
    case 'ue':
      return selfDescribing(read);
    case 'tr':
      return { kind: 'purchase', ...said(read('tr_id')) };
    default:
      return undefined; // a page ping; an item of a transaction, which says nothing that the transaction does not
  }
}

/** Category and action are words of the website's own; where one is a kind of ours, it is that. */
const wordsOf: Readonly<Record<string, JourneyKind>> = {
  error: 'error',
  form: 'form',
  search: 'search',
  purchase: 'purchase',
  transaction: 'purchase',
  call: 'call',
  chat: 'chat',
  email: 'email',
  message: 'message',
};

function structured(read: Read): Told {
  const category = read('se_ca');
  const action = read('se_ac');
  const label = read('se_la') ?? read('se_pr');
  const kind = kindOf(category) ?? kindOf(action);
  if (kind) return { kind, ...said(label ?? action) };
  return { kind: 'other', ...said([category, action, label].filter(Boolean).join(' · ')) };
}

function kindOf(word: string | undefined): JourneyKind | undefined {
  const known = word?.toLowerCase();
  return known !== undefined && Object.hasOwn(wordsOf, known) ? wordsOf[known] : undefined;
}

/** An event with a schema of its own: those of Snowplow's plugins are known, any other is told by its schema's name. */
function selfDescribing(read: Read): Told | undefined {
  const { schema, data } = described(read('ue_pr') ?? fromBase64(read('ue_px')));
  const name = schema.split('/')[1] ?? '';
  const value = (member: string) => textOf(data[member]);
  switch (name) {
    case 'application_error':
      return { kind: 'error', ...said(value('message')) };
    case 'submit_form':
      return { kind: 'form', ...said(value('formId')) };
    case 'change_form':
    case 'focus_form':
      return undefined;
    case 'site_search':
      return { kind: 'search', ...said(listed(data.terms)) };
    case 'link_click':
      return { kind: 'other', ...said(value('elementContent')) };
    case 'snowplow_ecommerce_action':
      return value('type') === 'transaction'
        ? { kind: 'purchase' }
        : { kind: 'other', ...said(plain(value('type') ?? name)) };
    default:
      return { kind: 'other', ...said(plain(name)) };
  }
}

function plain(name: string): string {
  return name.replaceAll('_', ' ');
}

function listed(terms: unknown): string | undefined {
  return Array.isArray(terms) ? terms.filter((term) => typeof term === 'string').join(' ') : undefined;
}

/** The tracker wraps the event in one more description. */
function described(json: string | undefined): { schema: string; data: Record<string, unknown> } {
  const event = membersOf(membersOf(parsed(json)).data);
  return { schema: textOf(event.schema) ?? '', data: membersOf(event.data) };
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? (value as Record<string, unknown>) : {};
}

/** As in an address, of UTF-8. */
function fromBase64(encoded: string | undefined): string | undefined {
  try {
    const bytes = atob((encoded ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

function said(text: string | undefined): { text?: string } {
  return text ? { text } : {};
}
