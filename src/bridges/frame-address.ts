import type { ContactCardElement } from '../elements/root/contact-card.js';
import { configure, interactionParameters, settingParameters, startInteraction } from './card-inputs.js';

type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;
type Parameter = readonly [name: string, value: string];

/** Sets the card up by the page's address, and puts on it who is on the line: that does not stay in the address. */
export function takeAddress(card: ContactCardElement, { pathname, search, hash }: Address): void {
  const query = parametersOf(search);
  for (const [name] of query.filter(isOfInteraction))
    warn(`"${name}" stands in the query, which servers log: it belongs behind the #`);
  replaceAddress(pathname + without(search) + without(hash));
  takeParameters(card, [...query, ...parametersOf(hash)]);
}

/** A host may change what is behind the # without loading the page anew: only that is taken. */
export function followAddress(card: ContactCardElement): void {
  window.addEventListener('hashchange', () => {
    const { pathname, search, hash } = window.location;
    replaceAddress(pathname + search + without(hash));
    takeParameters(card, parametersOf(hash));
  });
}

function takeParameters(card: ContactCardElement, parameters: readonly Parameter[]): void {
  for (const [name] of parameters)
    if (!interactionParameters.has(name) && !settingParameters.has(name))
      warn(`the address has an unknown "${name}"`);
  const { readonly, ...settings } = membersOf(parameters, settingParameters);
  configure(card, { ...settings, ...(readonly !== undefined && { readonly: readonly !== 'false' }) });
  if (parameters.some(isOfInteraction)) startInteraction(card, membersOf(parameters, interactionParameters));
}

const isOfInteraction = ([name]: Parameter) => interactionParameters.has(name);

function membersOf(parameters: readonly Parameter[], names: ReadonlyMap<string, string>) {
  const told = parameters.map(([name, value]) => [names.get(name), value]).filter(([member]) => member);
  return Object.fromEntries(told) as Readonly<Record<string, string>>;
}

const parametersOf = (part: string): Parameter[] => part.slice(1).split('&').filter(Boolean).map(parameterOf);

/** Not as a form's: `phone=+46…` keeps its plus sign. */
function parameterOf(pair: string): Parameter {
  const [name = '', ...value] = pair.split('=');
  return [decode(name), decode(value.join('='))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `?` or `#` with all that is not about an interaction, as it was written. */
function without(part: string): string {
  const kept = part
    .slice(1)
    .split('&')
    .filter((pair) => pair && !isOfInteraction(parameterOf(pair)));
  return kept.length ? part.charAt(0) + kept.join('&') : '';
}

const replaceAddress = (address: string) => window.history.replaceState(window.history.state, '', address);

const warn = (what: string) => console.warn(`contact-card: ${what}`);
