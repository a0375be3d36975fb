import type { CardSettings, FrameConnection, HostInteraction } from '../src/bridges/frame-connection.js';
import type { InteractionState } from '../src/index.js';
import { type Arrival, type Desk, type OpenInteraction, begun } from './interactions.js';

const limit = 50;

/** The desktop's side of a card in a frame: it has no element to set, only a connection to speak through. Fires `change`. */
export class FramedInteractions extends EventTarget implements Desk {
  readonly #connection: FrameConnection;
  #open: readonly OpenInteraction[] = [];
  #current: OpenInteraction | undefined;
  #count = 0;
  /** As it would stand in the desktop's code, the newest first. */
  said: readonly string[] = [];

  constructor(connection: FrameConnection) {
    super();
    this.#connection = connection;
  }

  get open(): readonly OpenInteraction[] {
    return this.#open;
  }

  get current(): OpenInteraction | undefined {
    return this.#current;
  }

  ring({ attributes, ...rest }: Arrival): void {
    const number = ++this.#count;
    const interaction = { number, ...rest, attributes: { ...begun(number), ...attributes } };
    this.#open = [...this.#open, interaction];
    this.select(interaction);
  }

  select(interaction: OpenInteraction): void {
    this.#current = interaction;
    this.#connection.start(told(interaction));
    this.#note('start', told(interaction));
  }

  enter(state: InteractionState): void {
    const before = this.#current;
    if (!before) return;
    const current = { ...before, attributes: { ...before.attributes, 'interaction-state': state } };
    this.#current = current;
    this.#open = this.#open.map((open) => (open === before ? current : open));
    const { interactionId } = told(current);
    this.#connection.change({ interactionId, state });
    this.#note('change', { interactionId, state });
  }

  async end(): Promise<void> {
    const ended = this.#current;
    if (!ended) return;
    const { interactionId } = told(ended);
    this.#connection.end(interactionId);
    this.#note('end', interactionId);
    const position = this.#open.indexOf(ended);
    this.#open = this.#open.filter((interaction) => interaction !== ended);
    const next = this.#open[Math.min(position, this.#open.length - 1)];
    this.#current = undefined;
    if (next) this.select(next);
    this.dispatchEvent(new Event('change'));
  }

  setUp(config: CardSettings): void {
    this.#connection.configure(config);
    this.#note('configure', config);
  }

  #note(method: string, given: unknown): void {
    this.said = [`${method}(${JSON.stringify(given, null, 1).replace(/\n\s*/g, ' ')})`, ...this.said];
    this.said = this.said.slice(0, limit);
    this.dispatchEvent(new Event('change'));
  }
}

function told({
  attributes,
  candidates,
}: OpenInteraction): HostInteraction & { readonly interactionId: string } {
  const { channel, direction, phone, email, address } = attributes;
  const given = {
    ...{ channel, direction, phone, email, address, candidates },
    state: attributes['interaction-state'],
    displayName: attributes['display-name'],
    contactId: attributes['contact-id'],
  };
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    interactionId: attributes['interaction-id'] ?? '',
    ...(Object.fromEntries(present) as HostInteraction),
  };
}
