import { openNatsJourney } from '../../../src/adapters/journey/nats-journey.js';
import type { JourneySource } from '../../../src/adapters/journey/journey-source.js';
import { identityKey, readAtOnce } from '../../../src/domain/identity.js';
import type { KnownVisitor } from '../../../src/domain/journey/journey-event.js';
import type { JourneyContent, JourneySign } from '../../../src/testing/sample-journeys.js';
import { journeyCases, journeyHarness, type OpenedJourneys } from '../../testing/journey-harness.js';

declare global {
  interface Window {
    /** Has the visitor do this on the website. */
    publish(visitor: string, payload: object): Promise<void>;
    cases: { names: readonly string[]; run(name: string): Promise<void> };
  }
}

const { src, token } = Object.fromEntries(new URLSearchParams(location.search)) as Record<string, string>;
const open = () =>
  openNatsJourney({ src: src!, getToken: async () => token!, warn: (message) => console.error(message) });

let opened = 0;

/** In the one stream, others than all before. */
async function openJourneys(journeys: readonly JourneyContent[]): Promise<OpenedJourneys> {
  opened += 1;
  const nameOf = (visitor: string) => `${visitor} of ${opened}`;
  const names = new Map(journeys.map(({ visitor }) => [visitor, nameOf(visitor)]));
  const publish = (visitor: string, sign: JourneySign) =>
    window.publish(names.get(visitor)!, 'event' in sign ? sign.event : sign.presence);
  for (const { visitor, events, presence } of journeys) {
    for (const event of events) await publish(visitor, { event });
    if (presence) await publish(visitor, { presence });
  }
  const source = open();
  return {
    source: namedBy(source, (known) => names.get(journeys.find((each) => isOf(each, known))?.visitor ?? '')),
    tell: publish,
    close: () => source.close?.(),
  };
}

/** As where contacts hold the visitor's id in a field: NATS knows nobody by a number. */
function namedBy(source: JourneySource, nameOf: (known: KnownVisitor) => string | undefined): JourneySource {
  return {
    ...source,
    find(known, options) {
      const visitorId = nameOf(known);
      return source.find({ ...known, ...(visitorId !== undefined && { visitorId }) }, options);
    },
  };
}

function isOf({ contactId, interactionId, identity }: JourneyContent, known: KnownVisitor): boolean {
  const key = identity === undefined ? undefined : identityKey(readAtOnce(identity)![0]);
  return (
    (contactId !== undefined && contactId === known.contactId) ||
    (interactionId !== undefined && interactionId === known.interactionId) ||
    known.identities.some((each) => identityKey(each) === key)
  );
}

const harness = journeyHarness(openJourneys);
const cases = journeyCases();

window.cases = {
  names: cases.map(({ name }) => name),
  async run(name) {
    await cases.find((each) => each.name === name)!.run(harness);
  },
};
