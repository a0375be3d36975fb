import {
  type JourneyEvent,
  type JourneyKind,
  journeyKinds,
  type PageIcon,
  type WebsitePage,
} from '../../src/domain/journey/journey-event.js';

/** When made-up journeys end. */
export const now = Date.parse('2026-11-22T10:00:00Z');

const shop = 'https://skymning.example';

const titles: Readonly<Record<string, string>> = {
  start: 'Start',
  order: 'Order placed',
  results: 'Search',
  login: 'Sign in',
  mane: 'Måne',
  bage: 'Båge',
  glod: 'Glöd',
  'help-payment': 'Help: ways to pay',
};

const icons: Readonly<Record<string, PageIcon>> = {
  start: 'home',
  cart: 'cart',
  delivery: 'order',
  payment: 'payment',
  order: 'order',
  orders: 'account',
  login: 'account',
  account: 'account',
  wishlist: 'account',
};

const products = ['vinge', 'mane', 'klocka', 'norrsken', 'stork', 'bage', 'fyr', 'glod'];

function pageOf(name: string): WebsitePage {
  const words = name.replaceAll('-', ' ');
  const title = titles[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
  const icon = icons[name] ?? (products.includes(name) ? 'product' : undefined);
  const address = name === 'start' ? `${shop}/` : `${shop}/${name}`;
  return { address, title, icon: icon ?? (name.startsWith('help') ? 'help' : 'document') };
}

const onPage: readonly JourneyKind[] = ['error', 'form', 'search', 'purchase'];

/**
 * A way through the shop, told by what happened and for how many seconds: `cart 12` is a page, `error Card refused`
 * or `search moon` happens on it, `call 120` elsewhere; `pause 60` is an hour, in minutes.
 */
export function wayOf(id: string, told: string): readonly JourneyEvent[] {
  const events: JourneyEvent[] = [];
  let seconds = 0;
  let page: WebsitePage | undefined;
  for (const part of told.split(',').map((written) => written.trim())) {
    const [, name = '', text = '', spent = '1'] = /^(\S+?)(?: (.*?))??(?: (\d+))?$/.exec(part) ?? [];
    if (name === 'pause') {
      seconds += Number(spent) * 60;
      continue;
    }
    const kind = journeyKinds.find((each) => each === name) ?? 'page';
    if (kind === 'page') page = pageOf(name);
    const isOnPage = kind === 'page' || onPage.includes(kind);
    events.push({
      id: `${id}-${events.length + 1}`,
      at: new Date(seconds * 1000).toISOString(),
      kind,
      ...(isOnPage && page && { page }),
      ...(text && { text }),
    });
    seconds += Number(spent);
  }
  const begin = now - seconds * 1000;
  return events.map((event) => ({ ...event, at: new Date(Date.parse(event.at) + begin).toISOString() }));
}
