import { ContactError } from '../../domain/contact-error.js';
import type { JourneyDefinition } from '../../domain/journey/journey-definition.js';
import type {
  JourneyEvent,
  JourneyKind,
  PageIcon,
  Presence,
  WebsitePage,
} from '../../domain/journey/journey-event.js';
import { readPageAddress } from '../../domain/journey/page-address.js';
import { randomUuid } from '../../domain/random-uuid.js';
import { JourneyRecords, type Keep } from '../../storage/journey-records.js';
import { journeyDatabase } from '../../storage/journey-schema.js';
import { visitorKey } from '../../storage/visitor-keys.js';
import { keysOf, type KnownPerson } from './known-person.js';
import { watchSignsOfLife } from './signs-of-life.js';
import { WebsiteVisitor } from './website-visitor.js';

export interface JourneyRecorderOptions extends Pick<JourneyDefinition, 'keepParameters' | 'titles'> {
  /** Of the database: what a card of the same origin has as `journey-src`. */
  readonly name: string;
  /** As the website calls the visitor; without it, a random id that this browser keeps. */
  readonly visitor?: string;
  /** How much is kept of a visitor: 5,000 events of 90 days, unless something else is said. */
  readonly keep?: Partial<Keep>;
  /** Where telephone numbers without a country code belong. ISO 3166-1 alpha-2. */
  readonly region?: string;
  /** Something could not be recorded: `storage`, as where the disk is full, or `invalid`. */
  readonly failed?: (error: ContactError) => void;
}

export interface VisitedPage {
  /** By default where the page is, as it is called. */
  readonly url?: string;
  readonly title?: string;
  readonly icon?: PageIcon;
  readonly tags?: readonly string[];
}

/** Something that the customer did elsewhere than on a page. */
export interface Happening {
  readonly kind: JourneyKind;
  readonly text?: string;
  readonly tags?: readonly string[];
}

interface Recorded extends Happening {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly page?: WebsitePage;
}

const usual: Keep = { events: 5000, days: 90 };

/** Milliseconds: the same page within so short a time is one visit that is told twice. */
const sameVisit = 1000;

/**
 * What a website says of the customer's way through it. Nothing of it throws, nor makes the website wait: what could
 * not be recorded, `failed` is told. What a method returns resolves in any case, once it is done.
 */
export class JourneyRecorder {
  readonly #options: JourneyRecorderOptions;
  readonly #keep: Keep;
  readonly #records: JourneyRecords;
  readonly #visitor: { readonly id: string; change(): void };
  readonly #controller = new AbortController();
  /** One thing after the other, in the order in which they were told. */
  #turn: Promise<void> = Promise.resolve();
  #visited: { readonly page: WebsitePage; readonly tags: readonly string[]; readonly at: number } | undefined;

  constructor(options: JourneyRecorderOptions) {
    const { name, visitor, keep } = options;
    this.#options = options;
    this.#keep = { ...usual, ...keep };
    this.#records = new JourneyRecords(journeyDatabase(name));
    this.#visitor =
      visitor === undefined ? new WebsiteVisitor(name) : { id: visitor, change: () => undefined };
    void this.#inTurn(() => this.#records.tidy(this.#keep));
    const { signal } = this.#controller;
    watchSignsOfLife((state) => this.#sign(state), signal);
    // A router may call `page` at the same time, or change the title first.
    addEventListener('popstate', () => setTimeout(() => this.#lookWhere()), { signal });
    const shown = ({ persisted }: PageTransitionEvent) => persisted && this.#inTurn(() => this.#visitAgain());
    addEventListener('pageshow', shown, { signal });
  }

  /**
   * A page is shown: call it when one has loaded, and whenever a page that needs no loading shows another. Within such
   * a page, `Back` and `Forward` are noticed.
   */
  page(visited: VisitedPage = {}): Promise<void> {
    const at = Date.now();
    const here = { url: location.href, title: document.title };
    return this.#inTurn(async () => {
      const { url = here.url, title = here.title, icon, tags = [] } = visited;
      const page = this.#pageAt(url);
      const isTold = this.#visited?.page.address === page.address && at - this.#visited.at < sameVisit;
      if (isTold) return;
      this.#visited = {
        page: { ...page, ...(title && { title: oneLine(title) }), ...(icon && { icon }) },
        ...{ tags, at },
      };
      await this.#visitAgain(at);
    });
  }

  /** Something failed for the customer; `text` is what they were told. */
  error(text: string): Promise<void> {
    return this.#onPage('error', text);
  }

  /** A form was filled in, or given up: which one. Never what was written there. */
  form(name: string): Promise<void> {
    return this.#onPage('form', name);
  }

  search(text: string): Promise<void> {
    return this.#onPage('search', text);
  }

  purchase(text: string): Promise<void> {
    return this.#onPage('purchase', text);
  }

  /** In another channel: a call, a chat, an e-mail. */
  happened(happening: Happening): Promise<void> {
    const at = Date.now();
    return this.#inTurn(() => {
      const { kind, text, tags } = happening;
      return this.#record({ kind, at, text, tags });
    });
  }

  /**
   * Says who the visitor is. Whoever was somebody else before, by the contact, the number or the address, becomes
   * another visitor: never the wrong person's journey.
   */
  identify(person: KnownPerson): Promise<void> {
    return this.#inTurn(async () => {
      const keys = await keysOf(person, this.#options.region);
      if (await this.#records.link(this.#visitor.id, keys)) return;
      this.#visitor.change();
      if (!(await this.#records.link(this.#visitor.id, keys)))
        throw new ContactError('invalid', 'This visitor is known as somebody else');
      await this.#visitAgain();
    });
  }

  /** Whoever comes next may be somebody else. */
  signedOut(): Promise<void> {
    return this.#inTurn(() => this.#visitor.change());
  }

  /** Erases all that was recorded of the visitor; what comes next is of a new one. */
  forget(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#records.forget([visitorKey(this.#visitor.id)]);
      this.#visitor.change();
    });
  }

  /** Records nothing more; what was told before is recorded yet. */
  stop(): Promise<void> {
    this.#controller.abort();
    return this.#turn.finally(() => this.#records.close());
  }

  #onPage(kind: JourneyKind, text: string): Promise<void> {
    const at = Date.now();
    const url = location.href;
    return this.#inTurn(() =>
      this.#record({ kind, at, text, page: this.#visited?.page ?? this.#pageAt(url) }),
    );
  }

  #lookWhere(): void {
    const visited = this.#visited?.page.address;
    if (visited !== undefined && readPageAddress(location.href, this.#options) !== visited) void this.page();
  }

  /** The page that the browser has shown from memory, or that another visitor is on now. */
  async #visitAgain(at = Date.now()): Promise<void> {
    if (this.#visited) await this.#record({ ...this.#visited, kind: 'page', at });
  }

  #pageAt(url: string): WebsitePage {
    const whole = URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : '';
    const address = readPageAddress(whole, this.#options);
    if (address === undefined)
      throw new ContactError('invalid', 'page: expected an address of http or https');
    return { address };
  }

  #record({ at, text, tags = [], kind, page }: Recorded): Promise<void> {
    const line = text === undefined ? '' : oneLine(text);
    const event: JourneyEvent = {
      ...{ id: randomUuid(), at: new Date(at).toISOString(), kind },
      ...(page && { page }),
      ...(line && { text: line }),
      ...(tags.length > 0 && { tags: tags.map(oneLine) }),
    };
    return this.#records.record(this.#visitor.id, [event], this.#keep);
  }

  /**
   * Not in its turn: the page may be about to go. That it has gone is kept if it can be written at once; where it must
   * wait for somebody who reads, or the browser was killed, only time tells.
   */
  #sign(state: Presence['state']): void {
    const at = new Date().toISOString();
    this.#records.sign(this.#visitor.id, { at, state }).catch((error: unknown) => this.#failed(error));
  }

  #inTurn(work: () => unknown): Promise<void> {
    const { aborted } = this.#controller.signal;
    if (!aborted) this.#turn = this.#turn.then(work).then(undefined, (error: unknown) => this.#failed(error));
    return this.#turn;
  }

  #failed(error: unknown): void {
    try {
      this.#options.failed?.(ContactError.from(error));
    } catch (fault) {
      reportError(fault);
    }
  }
}

/** As long as a picture and a list bear. */
const longest = 300;

const oneLine = (text: string): string => String(text).replace(/\s+/g, ' ').trim().slice(0, longest);

/** Begins to record at once; the database opens meanwhile. */
export const openJourneyRecorder = (options: JourneyRecorderOptions): JourneyRecorder =>
  new JourneyRecorder(options);
