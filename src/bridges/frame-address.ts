import type { ContactCardElement } from '../elements/root/contact-card.js';
import { configure, interactionParameters, settingParameters, startInteraction } from './card-inputs.js';

type Parameter = readonly [name: string, value: string];

/** Sets the card up by the page's address, and puts on it who is on the line: that does not stay in the address. */
export function takeAddress(card: ContactCardElement): void {
  const { search, hash } = window.location;
  const query = parametersOf(search);
  for (const [name] of query.filter(isOfInteraction))
    warn(`"${name}" stands in the query, which servers log: it belongs behind the #`);
  tidyAddress();
  takeParameters(card, [...query, ...parametersOf(hash)]);
}

/** A host may change what is behind the # without loading the page anew: only that is taken. */
export function followAddress(card: ContactCardElement): void {
  window.addEventListener('hashchange', () => {
    const { hash } = window.location;
    tidyAddress();
    takeParameters(card, parametersOf(hash));
  });
}

/** The query may have parts for the server; behind the #, what is not known may be about somebody. */
function tidyAddress(): void {
  const address = new URL(window.location.href);
  address.search = partsOf(address.search, (parameter) => !isOfInteraction(parameter));
  address.hash = partsOf(address.hash, isSetting);
  try {
    window.history.replaceState(window.history.state, '', address);
  } catch {
    // Browsers limit how often; whoever is on the line next is announced all the same.
    warn('the browser leaves the address as it is');
  }
}

function takeParameters(card: ContactCardElement, parameters: readonly Parameter[]): void {
  for (const parameter of parameters)
    if (!isOfInteraction(parameter) && !isSetting(parameter))
      warn(`the address has an unknown ${nameToTell(parameter)}`);
  const { readonly, ...settings } = membersOf(parameters, settingParameters);
  configure(card, { ...settings, ...(readonly !== undefined && { readonly: readonly !== 'false' }) });
  if (parameters.some(isOfInteraction)) startInteraction(card, membersOf(parameters, interactionParameters));
}

const isOfInteraction = ([name]: Parameter) => interactionParameters.has(name);
const isSetting = ([name]: Parameter) => settingParameters.has(name);

/** A number without its name would stand on the console. */
const nameToTell = ([name]: Parameter) => (/^[a-z_-]+$/i.test(name) ? `"${name}"` : 'parameter');

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

/** Those parts of a query or of what is behind the `#`, as they were written. */
const partsOf = (part: string, isKept: (parameter: Parameter) => boolean) =>
  part
    .slice(1)
    .split('&')
    .filter((pair) => pair && isKept(parameterOf(pair)))
    .join('&');

const warn = (what: string) => console.warn(`contact-card: ${what}`);
