import { expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { CardHarness } from '../support/card-harness.js';
import { FakeService } from '../support/fake-service.js';
import { settled } from '../support/settled.js';
import { anyFuzz, fuzzOf, type Fuzz } from './fuzzed-answers.js';

const answers = globalThis.soak ? 1_000 : 25;

interface FuzzedService {
  readonly adapter: string;
  /** Of the service that is asked by the card of a turn: no two share what they have opened. */
  src(turn: number): string;
  readonly answer: (request: Request) => Response | Promise<Response>;
}

/** A service whose answers are changed at random on their way to a real card. */
export function describeFuzzed(name: string, open: () => Promise<FuzzedService>): void {
  describe(`A card whose answers come changed, from ${name}`, () => {
    const fake = FakeService.forSuite();
    const failures: string[] = [];
    const fail = (event: Event) => failures.push(`${event.type}: ${saidBy(event)}`);
    const events = ['error', 'unhandledrejection', 'securitypolicyviolation'];
    let turn = 0;

    before(() => {
      for (const type of events) window.addEventListener(type, fail, true);
    });
    after(() => {
      for (const type of events) window.removeEventListener(type, fail, true);
    });

    it(`says something, runs nothing, and takes nobody for another: ${answers} times`, async () => {
      const service = await open();
      await loadParts(fake, service);
      const kinds = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(anyFuzz, async (plan) => {
          turn += 1;
          const seen = await showFuzzed(fake, service, fuzzOf(plan), turn);
          kinds.set(seen, (kinds.get(seen) ?? 0) + 1);
          expect(failures).to.deep.equal([]);
          expect('foreign' in window, 'foreign text ran').to.equal(false);
          expect('foreign' in {}, 'a prototype was changed').to.equal(false);
        }),
        { numRuns: answers, timeout: 20_000, includeErrorInReport: true },
      );
      expect(kinds.get('somebody') ?? 0, 'nobody was ever found').to.be.greaterThan(0);
    });
  });
}

/** What the card loads when it is first needed may take longer than a card is waited for. */
async function loadParts(fake: FakeService, { adapter, src, answer }: FuzzedService): Promise<void> {
  fake.answer = answer;
  const card = CardHarness.put({ adapter, src: src(0), phone: asked });
  for (const end = performance.now() + 30_000; card.details.length === 0; await settled())
    if (performance.now() > end) throw new Error(`Nobody was found, beside\n${card.text}`);
  fixtureCleanup();
}

const saidBy = (event: Event): string => {
  if (event instanceof PromiseRejectionEvent) return String(event.reason);
  return event instanceof ErrorEvent ? event.message : String((event.target as Element | null)?.nodeName);
};

const asked = '+46701740605';

/** What the card came to: somebody without any doubt, or something else. */
async function showFuzzed(
  fake: FakeService,
  { adapter, src, answer }: FuzzedService,
  fuzz: Fuzz,
  turn: number,
): Promise<string> {
  fake.answer = async (request) => fuzz(await answer(request));
  const card = CardHarness.put({ adapter, src: src(turn), phone: asked });
  await card.until(() => card.told('contact-lookup-finished').length > 0 || hasFailed(card), 'an end');
  await card.until(() => Boolean(card.heading), 'words');
  const isChosen = card.told('contact-selected').length > 0;
  if (isChosen) {
    await card.until(() => card.details.length > 0 || hasFailed(card), 'the contact');
    const told = card.details.map(([, value]) => value.replace(/\D/g, ''));
    expect(
      told.some((digits) => digits.includes('701740605')),
      card.text,
    ).to.equal(true);
  }
  fixtureCleanup();
  return isChosen ? 'somebody' : 'nobody';
}

const hasFailed = (card: CardHarness): boolean => card.told('contact-error').length > 0;
