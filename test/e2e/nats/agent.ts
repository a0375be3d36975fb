import { html, LitElement } from 'lit';
import '../../../src/define.js';
import { WatchController } from '../../../src/context/watch-controller.js';
import { Journey } from '../../../src/store/journey.js';
import { wordsOf } from '../journey-probe.js';

declare global {
  interface Window {
    /** Tokens that the page hands out, one after the other; the last one again and again. */
    tokens: string[];
    /** The cards of the customers who have these addresses. */
    show(emails: readonly string[], journeySrc: string): void;
    followed: readonly Shown[];
  }
}

interface Shown {
  readonly status: string;
  readonly feed?: string;
  readonly pages: readonly string[];
  /** Milliseconds since 1970: when each page has come to the card. */
  readonly since: ReadonlyMap<string, number>;
  readonly presence?: string;
  /** What the agent reads on the card itself. */
  readonly words: string;
  loadEarlier(): boolean;
}

/** A view of the host's own on the card: all that the card has of the journey, however long it is. */
class WholeJourney extends LitElement implements Shown {
  readonly since = new Map<string, number>();
  readonly #watch = new WatchController(this, (session) => [session.part(Journey).state]);

  #followed: Journey | undefined;

  get #journey() {
    return this.#watch.session?.part(Journey);
  }
  get #state() {
    return this.#journey?.state.value ?? { status: 'none' as const };
  }
  get status() {
    return this.#state.status;
  }
  get feed() {
    return this.#state.status === 'ready' ? this.#state.feed : '';
  }
  get pages() {
    return this.#state.status === 'ready' ? this.#state.events.map(({ page }) => page?.address ?? '') : [];
  }
  get presence() {
    return (this.#state.status === 'ready' && this.#state.presence?.at) || '';
  }
  get words() {
    return wordsOf(this.closest('contact-card'));
  }

  loadEarlier(): boolean {
    const state = this.#state;
    if (state.status !== 'ready' || state.earlier === 'none') return false;
    this.#journey?.loadEarlier();
    return true;
  }

  override updated() {
    if (this.#journey === this.#followed) return;
    this.#followed = this.#journey;
    this.#followed?.follow();
  }

  override render() {
    for (const page of this.pages) if (!this.since.has(page)) this.since.set(page, Date.now());
    return html`${this.status}`;
  }
}
customElements.define('whole-journey', WholeJourney);

window.tokens = [];
const getToken = async () => (window.tokens.length > 1 ? window.tokens.shift() : window.tokens[0]) ?? '';

window.show = (emails, journeySrc) => {
  const cards = emails.map((email) => {
    const card = document.createElement('contact-card');
    card.append(new WholeJourney());
    return Object.assign(card, {
      definition: { journey: { visitorField: 'visitor' } },
      ...{ adapter: 'memory', src: '/people.json', email, journey: 'nats', journeySrc, getToken },
    });
  });
  document.body.replaceChildren(...cards);
};

Object.defineProperty(window, 'followed', { get: () => [...document.querySelectorAll('whole-journey')] });
