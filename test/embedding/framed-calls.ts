import { expect } from '@open-wc/testing';
import { randomUuid } from '../../src/domain/random-uuid.js';
import { buildBundle, serveFile } from '../support/built-page.js';
import { elsewhere, FramedCard, type FrameParts, type FramePort } from './framed-card.js';

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

/** Somebody with this number is on a website of the frame's origin. Returns the attributes by which the card sees that. */
export async function recordJourney(phone: string): Promise<string> {
  const name = randomUuid();
  const definition = {
    journey: { helpfulPages: [{ title: 'Returns', url: 'https://shop.example/returns' }] },
  };
  const page = await serveFile(
    `website-${name}.html`,
    `<script type="module">
      import { openJourneyRecorder } from '/built/cdn/contact-journey.js';
      const recorder = openJourneyRecorder({ name: '${name}' });
      await recorder.identify({ phone: '${phone}' });
      await recorder.page({ url: 'https://shop.example/cart', title: 'Cart' });
      parent.postMessage('${name}', '*');
    </script>`,
  );
  const website = document.createElement('iframe');
  const recorded = new Promise<void>((resolve) =>
    addEventListener('message', ({ data }) => data === name && resolve()),
  );
  website.src = `${elsewhere}${page}`;
  document.body.append(website);
  await recorded;
  website.remove();
  const address = await serveFile(`definition-${name}.json`, JSON.stringify(definition));
  return `journey="indexeddb" journey-src="${name}" definition="${address}"`;
}

/** Nothing was refused by the policy, nothing failed. */
export function expectPeace({ told }: FramedCard): void {
  expect(told?.recorded).to.deep.equal({ violations: [], errors: [], warnings: [], trapped: [] });
}
