import type { Capability } from '../adapters/capabilities.js';
import type {
  ContactAdapter,
  EditingFacet,
  HistoryFacet,
  JourneyFacet,
  MaskingFacet,
  MessagingFacet,
  NotesFacet,
  NotesWriting,
  RequestOptions,
} from '../adapters/contact-adapter.js';

interface Methods extends Pick<ContactAdapter, 'find' | 'get' | 'search'> {
  'editing.create': EditingFacet['create'];
  'editing.update': EditingFacet['update'];
  'editing.remove': NonNullable<EditingFacet['remove']>;
  'history.list': HistoryFacet['list'];
  'history.record': NonNullable<HistoryFacet['record']>;
  'notes.list': NotesFacet['list'];
  'notes.add': NotesWriting['add'];
  'notes.update': NotesWriting['update'];
  'notes.remove': NotesWriting['remove'];
  'notes.restore': NonNullable<NotesWriting['restore']>;
  'messaging.send': MessagingFacet['send'];
  'messaging.list': NonNullable<MessagingFacet['list']>;
  'messaging.templates': NonNullable<MessagingFacet['templates']>;
  'messaging.permission': NonNullable<MessagingFacet['permission']>;
  'masking.reveal': MaskingFacet['reveal'];
  'journey.find': JourneyFacet['find'];
  'journey.list': JourneyFacet['list'];
}

export type AdapterMethod = keyof Methods;

/** A call that waits for the test to settle it. What is settled already stays as it is. */
export interface AdapterCall<Method extends AdapterMethod = AdapterMethod> {
  readonly method: Method;
  readonly args: Parameters<Methods[Method]>;
  readonly signal: AbortSignal;
  answer(value: Awaited<ReturnType<Methods[Method]>>): void;
  fail(reason: unknown): void;
}

export interface ControllableOptions {
  /** What it offers beside the core; editing and history, whole, by default. */
  readonly capabilities?: readonly Exclude<Capability, 'watch' | 'messaging.watch' | 'journey.watch'>[];
  /** An aborted call stays pending, and its late answer comes through. */
  readonly ignoresSignal?: boolean;
}

const editingAndHistory = ['editing', 'editing.remove', 'history', 'history.record'] as const;

/**
 * An adapter whose answers the test gives, when it wants:
 *
 *     const call = await adapter.next('find');
 *     call.answer({ matches: [], more: false });
 */
export class ControllableAdapter implements ContactAdapter {
  /** All calls so far, in their order. */
  readonly calls: AdapterCall[] = [];
  readonly find = this.#method('find');
  readonly get = this.#method('get');
  readonly search = this.#method('search');
  readonly editing?: EditingFacet;
  readonly history?: HistoryFacet;
  readonly notes?: NotesFacet;
  readonly messaging?: MessagingFacet;
  readonly masking?: MaskingFacet;
  readonly journey?: JourneyFacet;
  readonly #ignoresSignal: boolean;
  readonly #handedOut = new Set<AdapterCall>();
  readonly #waiting = new Set<() => void>();

  constructor({ capabilities = editingAndHistory, ignoresSignal = false }: ControllableOptions = {}) {
    this.#ignoresSignal = ignoresSignal;
    const has = (capability: Capability) => (capabilities as readonly Capability[]).includes(capability);
    if (has('editing'))
      this.editing = {
        create: this.#method('editing.create'),
        update: this.#method('editing.update'),
        ...(has('editing.remove') && { remove: this.#method('editing.remove') }),
      };
    if (has('history'))
      this.history = {
        list: this.#method('history.list'),
        ...(has('history.record') && { record: this.#method('history.record') }),
      };
    if (has('notes'))
      this.notes = {
        list: this.#method('notes.list'),
        ...(has('notes.writing') && { writing: this.#notesWriting(has('notes.writing.restore')) }),
      };
    if (has('messaging'))
      this.messaging = {
        channels: ['sms', 'email'],
        send: this.#method('messaging.send'),
        ...(has('messaging.list') && { list: this.#method('messaging.list') }),
        ...(has('messaging.templates') && { templates: this.#method('messaging.templates') }),
        ...(has('messaging.permission') && { permission: this.#method('messaging.permission') }),
      };
    if (has('masking')) this.masking = { reveal: this.#method('masking.reveal') };
    if (has('journey'))
      this.journey = { find: this.#method('journey.find'), list: this.#method('journey.list') };
  }

  /** The earliest call of the method that this has not given yet; waits for it where there is none. */
  async next<Method extends AdapterMethod>(method: Method): Promise<AdapterCall<Method>> {
    for (;;) {
      const call = this.calls.find((made) => made.method === method && !this.#handedOut.has(made));
      if (call) {
        this.#handedOut.add(call);
        return call as AdapterCall<Method>;
      }
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  #notesWriting(hasRestore: boolean): NotesWriting {
    return {
      add: this.#method('notes.add'),
      update: this.#method('notes.update'),
      remove: this.#method('notes.remove'),
      ...(hasRestore && { restore: this.#method('notes.restore') }),
    };
  }

  #method<Method extends AdapterMethod>(method: Method): Methods[Method] {
    const make = (...args: unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        const { signal } = args.at(-1) as RequestOptions;
        if (!this.#ignoresSignal) rejectOnAbort(signal, reject);
        this.calls.push({ method, args, signal, answer: resolve, fail: reject } as unknown as AdapterCall);
        for (const resume of this.#waiting) resume();
        this.#waiting.clear();
      });
    return make as unknown as Methods[Method];
  }
}

function rejectOnAbort(signal: AbortSignal, reject: (reason: unknown) => void): void {
  if (signal.aborted) reject(signal.reason);
  else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
}
