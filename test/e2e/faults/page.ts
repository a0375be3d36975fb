import { AdapterUse } from '../../../src/adapters/registry.js';
import '../../../src/define.js';
import type { ContactDraft, ContactId } from '../../../src/domain/contact.js';
import type { ContactCardElement } from '../../../src/elements/root/contact-card.js';
import { en } from '../../../src/strings/en.js';
import { enWork } from '../../../src/strings/work/en.js';
import { accessibleName, elementsIn, isSeen, linesIn } from '../../support/seen.js';

declare global {
  interface Window {
    /** What the script does for the page. */
    getToken(): Promise<string>;
    faults: typeof faults;
  }
}

interface Place {
  readonly adapter: string;
  readonly src: string;
}

const getToken = () => window.getToken();
const { signal } = new AbortController();
const open = ({ adapter, src }: Place) => new AdapterUse(adapter, { src, region: 'SE', getToken }).open();

const controlsIn = (element: Element) =>
  [...elementsIn(element)].filter((each) => each.matches('button, input, textarea') && isSeen(each));

let card: ContactCardElement;
/** What the card has told the page, in short. */
let told: string[] = [];
/** Once nothing could be read on the card. */
let wasBlank = false;

/** What the script has the page do. */
const faults = {
  words: {
    ...{ heading: en.lookUpFailed, unreadable: enWork.sourceUnreadable, lookUp: enWork.lookUpFailure },
    ...{ looking: en.lookingUp, stillLooking: en.stillLookingIn('').replace(/\s…$/, '') },
    codes: Object.fromEntries(
      Object.keys(enWork.lookUpFailure).map((code) => [code, en.error(code as never)]),
    ),
  },

  /** By the source itself, without a card: nothing is the matter there. */
  async fill(place: Place, draft: ContactDraft): Promise<ContactId> {
    const { editing } = await open(place);
    return (await editing!.create(draft, { key: crypto.randomUUID(), signal })).id;
  },

  /** What of an agent's work the source holds: titles and notes. */
  async kept(place: Place, contactId: ContactId): Promise<string[]> {
    const source = await open(place);
    const notes = await source.notes?.list({ contactId }, { signal, limit: 50 });
    const { title } = await source.get(contactId, { signal });
    return [...(title === undefined ? [] : [title]), ...(notes?.items ?? []).map(({ text }) => text)];
  },

  show(place: Place, deadlineMs: number): void {
    card = document.createElement('contact-card');
    const definition = { region: 'SE', deadlineMs };
    Object.assign(card, { ...place, getToken, definition, agentId: 'agent-1' });
    card.addEventListener('contact-lookup-finished', ({ detail }) => told.push(detail.outcome));
    card.addEventListener('contact-error', ({ detail }) => told.push(detail.code));
    document.body.replaceChildren(card);
  },

  ring(phone: string, interactionId: string): void {
    told = [];
    wasBlank = false;
    Object.assign(card, { phone, interactionId });
    const watch = () => {
      wasBlank ||= linesIn(card).length === 0;
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  },

  seen() {
    const names = (element: Element | null | undefined) =>
      element ? controlsIn(element).map(accessibleName) : [];
    const notice = card.shadowRoot?.querySelector('contact-card-notice');
    return { lines: linesIn(card), controls: names(card), ways: names(notice), told, wasBlank };
  },

  /** Where a person would press: the middle of what is called so, once it has come to rest. */
  async placeOf(name: string): Promise<{ x: number; y: number }> {
    const find = () => controlsIn(card).find((each) => accessibleName(each) === name);
    find()?.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (let before = '', rests = 0; ;) {
      await new Promise(requestAnimationFrame);
      const found = find();
      if (!found) throw new Error(`There is no ${name} beside ${linesIn(card).join(' | ')}`);
      const { left, top, width, height } = found.getBoundingClientRect();
      const now = [left, top, width, height].join();
      rests = now === before ? rests + 1 : 0;
      before = now;
      if (rests >= 10) return { x: left + width / 2, y: top + height / 2 };
    }
  },
};

window.faults = faults;
