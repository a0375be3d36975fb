/**
 * Made-up journeys as the card draws them, on one page. `journeys.html?width=300&theme=dark&lang=ar` sets how: pixels,
 * `light` or `dark`, a BCP 47 tag.
 */
import '@fontsource/noto-sans-arabic/arabic.css';
import '../src/define.js';
import { MemoryAdapter, registerAdapter, registerJourney } from '../src/index.js';
import { sessionSource } from './journey/session-source.js';
import { madeUpSessions, type MadeUpSession } from './journey/sessions.js';
import { cast } from './people/cast.js';
import { castContacts } from './people/cast-contacts.js';

const customer = castContacts.filter(({ id }) => id === cast.ingegerd.id);
registerAdapter('customer', () => new MemoryAdapter(customer));
registerJourney('made-up', ({ src }) =>
  sessionSource(madeUpSessions.find(({ name }) => name === src)?.events ?? []),
);

const options = new URLSearchParams(location.search);
const root = document.documentElement;
root.lang = options.get('lang') ?? 'en';
root.dir = root.lang.startsWith('ar') ? 'rtl' : 'ltr';
root.style.setProperty('--width', `${options.get('width') ?? 300}px`);
root.style.setProperty('color-scheme', options.get('theme') ?? 'light dark');

document.querySelector('main')?.append(...madeUpSessions.map(figureOf));
await Promise.all([...document.querySelectorAll('contact-card-journey')].map(drawn));
document.body.dataset.ready = '';

function figureOf(session: MadeUpSession): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const name = document.createElement('h2');
  name.textContent = session.name;
  const told = session.warning ? `${session.warning.reason} × ${session.warning.times}` : session.kind;
  caption.append(name, told);
  figure.append(caption, cardOf(session));
  return figure;
}

/** Of the card, the journey alone: what else there is stands where nobody sees it. */
function cardOf({ name }: MadeUpSession): HTMLElement {
  const card = document.createElement('contact-card');
  const aside = document.createElement('div');
  aside.hidden = true;
  for (const view of ['strip', 'details', 'notes', 'pending', 'erase'])
    aside.append(document.createElement(`contact-card-${view}`));
  card.append(document.createElement('contact-card-journey'), aside);
  Object.assign(card, {
    ...{ adapter: 'customer', email: cast.ingegerd.email, interactionState: 'connected' },
    ...{ journey: 'made-up', journeySrc: name, interactionId: name },
  });
  return card;
}

/** The view loads by itself, and says that it loads before there is a picture. */
async function drawn(view: Element): Promise<void> {
  await customElements.whenDefined(view.localName);
  const tree = view.shadowRoot as ShadowRoot;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!tree.querySelector('[part~="journey-picture"]')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(tree, { childList: true, subtree: true });
    look();
  });
}
