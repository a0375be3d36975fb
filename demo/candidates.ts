const given = ['Aino', 'Bao', 'Camila', 'Dilan', 'Eszter', 'Farid', 'Gro', 'Hinata', 'Imre', 'Jorunn'];
const family = [
  'Akintola',
  'Bergqvist',
  'Conti',
  'Dąbrowska',
  'Eriksen',
  'Fonseca',
  'Gruber',
  'Hakimi',
  'Ito',
  'Jansen',
];
const towns = ['Aarhus', 'Bergen', 'Cork', 'Delft', 'Espoo', 'Faro', 'Graz', 'Haifa', 'Izmir', 'Jena'];

/** The switchboard that everybody here sits behind. */
export const switchboard = '+46850512300';

/** As many made-up people behind one number as a desktop may hand over; the first thousand names differ. */
export function colleagues(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const [ones, tens, hundreds, thousands] = [0, 1, 2, 3].map((place) => Math.floor(index / 10 ** place));
    return {
      contact: {
        id: `colleague-${index + 1}`,
        name: `${at(given, ones)} ${at(family, tens)} ${at(family, hundreds)}`,
        organisation: { name: `Storlager ${at(towns, thousands)}` },
        phones: [{ value: switchboard, label: 'work', shared: true }],
        stage: index % 3 ? 'customer' : 'lead',
      },
    };
  });
}

/** Three that a desktop has found by its own lights, and the last of them is a guess. */
export const threeCandidates: readonly unknown[] = [
  {
    contact: {
      id: 'crm-1',
      name: 'Solveig Haugen',
      organisation: { name: 'Haugen & Sønner AS' },
      title: 'Managing director',
      phones: [{ value: '+47 22 85 50 50', label: 'work' }],
      emails: [{ value: 'solveig@haugen.example', label: 'work' }],
      stage: 'customer',
    },
    label: 'work',
  },
  {
    contact: {
      id: 'crm-2',
      name: 'Tormod Haugen',
      organisation: { name: 'Haugen & Sønner AS' },
      phones: [{ value: '+47 22 85 50 50', label: 'work' }],
      stage: 'customer',
    },
    label: 'work',
  },
  {
    contact: {
      id: 'crm-3',
      name: 'Ingrid Moe',
      emails: [{ value: 'ingrid.moe@post.example' }],
      stage: 'lead',
    },
    certainty: 'maybe',
  },
];

const at = (list: readonly string[], index = 0) => list[index % list.length];
