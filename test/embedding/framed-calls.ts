import { expect } from '@open-wc/testing';
import { buildBundle, serveFile } from '../support/built-page.js';
import { FramedCard, type FrameParts, type FramePort } from './framed-card.js';

const contacts = [
  { id: 'ada', name: 'Ada Lovelace', phones: [{ value: '+46701740605' }, { value: '+46701740608' }] },
  {
    id: 'grace',
    name: 'Grace Hopper',
    phones: [{ value: '+46701740606' }],
    url: 'https://crm.example/grace',
  },
  { id: 'mary', name: 'Mary Somerville', phones: [{ value: '+46701740607' }] },
  { id: 'william', name: 'William Somerville', phones: [{ value: '+46701740607' }] },
];
export const start = { type: 'interaction.start' };
export const callA = { ...start, interactionId: 'a', phone: '+46701740605' };
export const callB = { ...start, interactionId: 'b', phone: '+46701740606' };
export const callM = { ...start, interactionId: 'm', phone: '+46701740607' };
export const waiting = 'Waiting for the next interaction';

/** What an administrator writes down so that the card finds them. */
export const attributes = 'adapter="memory" src="/built/files/framed.json"';

export async function serveContacts(this: Mocha.Context): Promise<void> {
  await buildBundle.call(this);
  await serveFile('framed.json', JSON.stringify(contacts));
}

export const open = (parts: FrameParts = {}) => FramedCard.open({ attributes, ...parts });

export async function connected(parts?: FrameParts): Promise<[FramedCard, FramePort]> {
  const card = await open(parts);
  return [card, card.connect()];
}

/** Nothing was refused by the policy, nothing failed. */
export function expectPeace({ told }: FramedCard): void {
  expect(told?.recorded).to.deep.equal({ violations: [], errors: [], warnings: [], trapped: [] });
}
