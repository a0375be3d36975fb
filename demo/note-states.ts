import { ContactError, MemoryAdapter, readNumbers, registerAdapter, type Note } from '../src/index.js';
import { cast } from './people/cast.js';
import { castContacts } from './people/cast-contacts.js';

const region = 'SE';
const agent = { id: 'marta', name: cast.agent };
const colleague = { id: 'bjorn', name: 'Björn Åkesson' };

const note = (id: string, at: string, text: string, part: Partial<Note> = {}): Note => ({
  ...{ id, at, text, revision: '1', author: agent, recipients: [] },
  contactIds: [cast.ingegerd.id],
  ...part,
});

const few: readonly Note[] = [
  note(
    'n1',
    '2026-11-20T12:05:00Z',
    'Promised a call back before Friday about the meter in Umeå. Prefers the mobile.',
    {
      recipients: [cast.ingegerd.id],
    },
  ),
  note(
    'n2',
    '2026-11-18T15:40:00Z',
    'Meter reading received, 48 211 kWh. She asked three times why the estimate for the autumn was so much higher than the year before, and whether the heat pump can have anything to do with it.\nWe compared both winters; the difference is the guest house, which was let from September on.',
    { author: colleague, changed: '2026-11-18T16:02:00Z' },
  ),
  note('n3', '2026-10-02T08:10:00Z', 'Moved in.', { waiting: true }),
];

const many = Array.from({ length: 45 }, (_, i) =>
  note(`m${i}`, new Date(Date.UTC(2026, 9, 1, i)).toISOString(), `Reading ${i + 1} came in.`, {
    author: i % 3 ? colleague : agent,
  }),
);

const taken = [
  note('t1', '2026-11-22T08:00:00Z', 'Asks for the invoice of October.', {
    contactIds: [],
    interactionId: 'id noted',
  }),
  note('t2', '2026-11-22T08:01:00Z', 'Would rather have it by e-mail.', {
    contactIds: [],
    interactionId: 'id noted',
  }),
];

const source = async (notes: readonly Note[]) =>
  new MemoryAdapter(await readNumbers(castContacts, region), { region, notes });

registerAdapter('noted', () => source(few));
registerAdapter('much noted', () => source(many));
registerAdapter('noted before', () => source(taken));

/** Somebody else is always faster. */
registerAdapter('contested', async () => {
  const memory = await source(few);
  const { writing } = memory.notes;
  const conflict = (seen: Note) =>
    Promise.reject(
      new ContactError('conflict', 'This note has been changed since', {
        currentNote: { ...seen, revision: '2', text: 'Promised a call back on Thursday.' },
      }),
    );
  return Object.assign(memory, {
    notes: { list: memory.notes.list.bind(memory.notes), writing: { ...writing, update: conflict } },
  });
});

registerAdapter('noteless', async () => {
  const memory = await source(few);
  const list = () => Promise.reject(new ContactError('unavailable', 'crm.example answered 503'));
  return Object.assign(memory, { notes: { ...memory.notes, list } });
});

/** The agent of these states, and the call. */
export const noted = { agentId: agent.id, agentName: agent.name, interactionId: 'noted', region } as const;
