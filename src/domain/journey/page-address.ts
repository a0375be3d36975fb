import type { JourneyDefinition, PageTitle } from './journey-definition.js';
import type { WebsitePage } from './journey-event.js';

type AddressRules = Pick<JourneyDefinition, 'keepParameters' | 'titles'>;

/** Browsers and servers cut off what is longer, each elsewhere. */
const mostCharacters = 2000;

/**
 * A page's address without what may hold somebody's data: who signs in, the query, apart from the parameters that the
 * definition keeps, and the fragment. Of the path, a star stands for every part that looks like an e-mail address, a
 * token or a long number; and the pages that a title rule with a star fits are one page, with that rule as its path.
 * `undefined`: it is none, or neither of http nor of https, and is never linked. What was read reads as itself.
 */
export function readPageAddress(
  written: string,
  { keepParameters = [], titles = [] }: AddressRules = {},
): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const path = pathOf(url);
  const address = new URL(url.origin);
  address.pathname = tidy(ruleFor(path, titles)?.path ?? withoutSecrets(path));
  address.search = keptParameters(url.searchParams, keepParameters);
  return address.href.length <= mostCharacters ? address.href : undefined;
}

/** What can be opened, and sent to somebody; `undefined` where a star stands in the address for several pages. */
export const pageLink = ({ address }: WebsitePage): string | undefined =>
  address.includes('*') ? undefined : address;

/** As the definition calls it, else as its publisher does. */
export function describePage(page: WebsitePage, titles: readonly PageTitle[] = []): WebsitePage {
  const { title = page.title, icon = page.icon } = ruleFor(pathOf(new URL(page.address)), titles) ?? {};
  return { address: page.address, ...(title !== undefined && { title }), ...(icon && { icon }) };
}

/** … else by the last part of its path that says something, or the host's name. */
export const pageTitle = (page: WebsitePage, titles: readonly PageTitle[] = []): string =>
  describePage(page, titles).title ?? readableName(new URL(page.address));

const pathOf = ({ pathname }: URL) => tidy(pathname);

/** One page has one path, however its address was put together. */
function tidy(path: string): string {
  const parts = path.split('/').map((part) => part.replace(/;.*$/, ''));
  return `/${parts.filter(Boolean).join('/')}`;
}

function ruleFor(path: string, titles: readonly PageTitle[]): PageTitle | undefined {
  const decoded = tidy(decode(path));
  return titles.find((rule) => fits(decoded, tidy(decode(rule.path))));
}

/** Without a regular expression, which some rules would make slow. */
function fits(path: string, pattern: string): boolean {
  const [start = '', ...others] = pattern.split('*');
  const end = others.pop();
  if (end === undefined) return path === start;
  if (!path.startsWith(start)) return false;
  let place = start.length;
  for (const piece of others) {
    const found = path.indexOf(piece, place);
    if (found === -1) return false;
    place = found + piece.length;
  }
  return path.length - end.length >= place && path.endsWith(end);
}

const withoutSecrets = (path: string) =>
  path
    .split('/')
    .map((part) => (looksSecret(decode(part)) ? '*' : part))
    .join('/');

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const longNumber = /^\+?\d(?:[ .()-]*\d){8,}$/;

/** Words keep to one kind of character; what was drawn at random goes from letters to digits and back all the time. */
function looksSecret(part: string): boolean {
  if (part.includes('@') || uuid.test(part) || longNumber.test(part)) return true;
  const characters = part.match(/[a-z\d]/gi)?.length ?? 0;
  const changes = part.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0;
  const capitals = part.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
  return characters >= 16 && changes + capitals >= characters / 4;
}

/** Sorted, so that their order tells no pages apart. */
function keptParameters(parameters: URLSearchParams, keep: readonly string[]): string {
  const kept = new URLSearchParams([...parameters].filter(([name]) => keep.includes(name)));
  kept.sort();
  return kept.toString();
}

function readableName(url: URL): string {
  const part = pathOf(url)
    .split('/')
    .findLast((name) => name !== '' && name !== '*');
  if (part === undefined) return url.hostname;
  const words = decode(part)
    .replace(/\.(?:html?|php|aspx?|jsp)$/i, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim();
  const [first = '', ...others] = words;
  const values = [...url.searchParams.values()].filter(Boolean);
  return [first.toLocaleUpperCase() + others.join(''), ...values].join(' · ') || url.hostname;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
