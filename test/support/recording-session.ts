import type { Announcement } from '../../src/domain/announcement.js';
import type { PastInteraction } from '../../src/domain/interaction.js';
import type { Notice } from '../../src/store/notice.js';
import { EarlierInteractions } from '../../src/store/earlier-interactions.js';
import { Session, type SessionOptions } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { nobody } from './contacts.js';
import { FakeAdapter } from './fake-adapter.js';
import { settled, until } from './settled.js';

export const number = '+46701740605';
export const otherNumber = '+46701740606';

export type Part = Partial<Announcement>;
export const call = (interactionId: string | undefined, part: Part = {}): Announcement => ({
  ...{ channel: 'voice', addresses: [number], ...(interactionId && { interactionId }), ...part },
});
export const call1 = (part: Part = {}) => call('i1', part);

/** Long enough for whatever needs no answer of the test. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await settled();
}

/** A session whose source is told what has ended. */
export function recordingSession(
  part: Partial<SessionOptions> = {},
  adapter = new FakeAdapter({ canRecord: true }),
) {
  const notices: Notice[] = [];
  let timesOpened = 0;
  const open = async () => {
    timesOpened += 1;
    return adapter;
  };
  const session = new Session({
    ...{ source: new Source('people.vcf', open), definition: { region: 'SE' } },
    checkCandidates: async () => [],
    notify: (notice) => void notices.push(notice),
    agent: () => 'Marta',
    ...part,
  });
  session.part(EarlierInteractions); // As the view has it that shows them.
  return {
    ...{ session, adapter, notices, timesOpened: () => timesOpened },
    errors: () => notices.flatMap((notice) => (notice.type === 'error' ? notice.error.code : [])),
    /** The nth look-up finds nobody. */
    async findNobody(nth = 0) {
      await until(() => adapter.finds.length > nth, `find ${nth}`);
      adapter.finds[nth]?.answer(nobody);
      await rest();
    },
    /** What the source was told to record. */
    async recorded(): Promise<PastInteraction[]> {
      await rest();
      return adapter.records.map(({ about }) => about.interaction);
    },
    /** The numbers and addresses that each was recorded under. */
    async about(): Promise<string[]> {
      await rest();
      return adapter.records.map(({ about }) =>
        about.about.map((identity) => ('value' in identity ? identity.value : identity.kind)).join(' '),
      );
    },
  };
}
