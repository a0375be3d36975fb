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

/** As many made-up people behind one number as a desktop may hand over. */
export function colleagues(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${at(given, index)} ${at(family, Math.floor(index / 10))}`;
    const town = at(towns, Math.floor(index / 100));
    const floor = Math.floor(index / 1000) + 1;
    return {
      contact: {
        id: `colleague-${index + 1}`,
        name,
        organisation: { name: `Storlager ${town}`, department: `Floor ${floor}` },
        phones: [{ value: switchboard, label: 'work', extension: String(10_000 + index), shared: true }],
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

const at = (list: readonly string[], index: number) => list[index % list.length] as string;
