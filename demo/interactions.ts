import type { ContactCardElement, InteractionState } from '../src/index.js';
import { interactionFields, type InteractionAttribute, type InteractionAttributes } from './attributes.js';

/** Each source has a card of its own, so that what an agent has chosen in one survives a call from the other. */
export type CardName = 'main' | 'slow';

/** Something that rings. */
export interface Arrival {
  readonly attributes: InteractionAttributes;
  /** The desktop's own matches, in place of the card's look-up. */
  readonly candidates?: readonly unknown[] | undefined;
  readonly card?: CardName | undefined;
}

export interface OpenInteraction extends Arrival {
  readonly number: number;
}

/** Of this visit: what a database still knows from another one is not the same interaction. */
const visit = Date.now().toString(36);

/** What of them the desktop's views show and use. */
export type Desk = Pick<Interactions, 'open' | 'current' | 'ring' | 'select' | 'enter' | 'end'>;

export const begun = (number: number): InteractionAttributes => ({
  'interaction-id': `interaction-${visit}-${number}`,
  direction: 'inbound',
  'interaction-state': 'ringing',
});

/** The desktop's side of the matter: what is open, and which of it the card shows. Fires `change`. */
export class Interactions extends EventTarget {
  readonly #cards: Readonly<Record<CardName, ContactCardElement>>;
  #open: readonly OpenInteraction[] = [];
  #current: OpenInteraction | undefined;
  #count = 0;

  constructor(cards: Readonly<Record<CardName, ContactCardElement>>) {
    super();
    this.#cards = cards;
  }

  get open(): readonly OpenInteraction[] {
    return this.#open;
  }

  get current(): OpenInteraction | undefined {
    return this.#current;
  }

  /** The card on screen. */
  get card(): ContactCardElement {
    return this.#cards[this.#current?.card ?? 'main'];
  }

  ring({ attributes, ...rest }: Arrival): void {
    const number = ++this.#count;
    const interaction = { number, ...rest, attributes: { ...begun(number), ...attributes } };
    this.#open = [...this.#open, interaction];
    this.#show(interaction);
  }

  select(interaction: OpenInteraction): void {
    this.#show(interaction);
  }

  enter(state: InteractionState): void {
    this.edit('interaction-state', state);
  }

  /** What ends makes room for its neighbour, once the card has heard that it ended: then it is recorded. */
  async end(): Promise<void> {
    const ended = this.#current;
    if (!ended) return;
    write(this.card, 'interaction-state', 'ended');
    await this.card.updateComplete;
    const position = this.#open.indexOf(ended);
    this.#open = this.#open.filter((interaction) => interaction !== ended);
    announce(this.card, undefined);
    this.#show(this.#open[Math.min(position, this.#open.length - 1)]);
  }

  /** Sets or removes an attribute of the card on screen; the interaction keeps what is its own. */
  edit(name: string, value: string | undefined): void {
    write(this.card, name, value);
    const before = this.#current;
    if (before && isInteractionAttribute(name)) {
      const attributes = { ...before.attributes, [name]: value };
      this.#current = { ...before, attributes };
      this.#open = this.#open.map((open) => (open === before ? (this.#current as OpenInteraction) : open));
    }
    this.#changed();
  }

  #show(interaction: OpenInteraction | undefined): void {
    this.#current = interaction;
    for (const card of Object.values(this.#cards)) card.hidden = card !== this.card;
    announce(this.card, interaction);
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function announce(card: ContactCardElement, interaction: OpenInteraction | undefined): void {
  for (const { name } of interactionFields) write(card, name, interaction?.attributes[name]);
  card.candidates = interaction?.candidates;
}

function write(card: ContactCardElement, name: string, value: string | undefined): void {
  if (value === undefined) card.removeAttribute(name);
  else card.setAttribute(name, value);
}

const isInteractionAttribute = (name: string): name is InteractionAttribute =>
  interactionFields.some((field) => field.name === name);
