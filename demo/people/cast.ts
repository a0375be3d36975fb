import type { ContactId } from '../../src/domain/contact.js';

const idOf = (slug: string) => slug as ContactId;

/**
 * The roles that the demo's scenarios ring, by what they are for. `phone` is what arrives, which is
 * not always how it is stored; the Swedish mobile and British numbers are reserved for fiction.
 */
export const cast = {
  /** Found exactly, by mobile or e-mail; by her work number with the extension dropped. */
  ingegerd: {
    id: idOf('ingegerd-wallstrom-ohman'),
    phone: '+46701740605',
    work: '+46850512340',
    email: 'ingegerd.wallstrom@nordanvind.example',
  },
  /** Three people behind one number, the last of them inactive. */
  harbour: {
    ids: [idOf('wanjiru-kamau'), idOf('oluwaseun-adeyemi'), idOf('pernille-skovgaard')],
    phone: '+442079460123',
  },
  /** One match, which nevertheless is not chosen: the number is marked shared. */
  family: { id: idOf('familjen-lindgren'), phone: '+46901234567' },
  /** Arrives without the 9 that Brazil added: a maybe. */
  brazilian: { id: idOf('rafaela-nogueira-prates'), phone: '+553188888888', stored: '+5531988888888' },
  /** Right to left. */
  egyptian: { id: idOf('nadia-elmasry'), phone: '+201001234567' },
  /** More of everything than fits. */
  italian: { id: idOf('maria-ludovica-bianchi-colonna'), phone: '+393471234567' },
  organisation: { id: idOf('nordanvind-kraft'), phone: '+46850512340', email: 'info@nordanvind.example' },
  group: { id: idOf('night-shift-umea'), phone: '+46902000550' },
  /** A number, and nothing else. */
  bare: { id: idOf('bosse'), phone: '+46701740666' },
  /** A colleague, stored by extension only. */
  colleague: { id: idOf('yusuf-demirel'), phone: '201' },
  /** Nobody's number, which has rung before. */
  stranger: { phone: '+33144556677' },
  /** The agent who answered. */
  agent: 'Marta Lindqvist',
} as const;

/** Numbers that nobody else may get. */
export const castNumbers: readonly string[] = [
  cast.ingegerd.phone,
  cast.ingegerd.work,
  cast.harbour.phone,
  cast.family.phone,
  cast.brazilian.stored,
  cast.egyptian.phone,
  cast.italian.phone,
  cast.group.phone,
  cast.bare.phone,
  cast.stranger.phone,
];
