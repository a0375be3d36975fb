const given =
  'Aino Bao Camila Dilan Eszter Farid Gro Hinata Imre Jorunn Kofi Lucía Mirjam Noor Oona Piotr Rana Siobhán Tuva Yaw';
const family =
  'Akintola Bergqvist Conti Dąbrowska Eriksen Fonseca Gruber Hakimi Ito Jansen Kovač Laine Moreau Nagy Okafor Popescu Roth Santos Tran Vega';
const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z';
const towns = 'Aarhus Bergen Cork Delft Espoo Faro Graz Haifa Izmir Jena';

/** The switchboard that everybody here sits behind. */
export const switchboard = '+46850512300';

/** As many made-up people behind one number as a desktop may hand over; ten thousand names differ. */
export function colleagues(count: number): readonly unknown[] {
  const [first, middle, last, places] = [given, letters, family, towns].map((list) => list.split(' '));
  return Array.from({ length: count }, (_, index) => ({
    contact: {
      id: `colleague-${index + 1}`,
      name: `${at(first, index)} ${at(middle, index / 400)}. ${at(last, index / 20)}`,
      organisation: { name: `Storlager ${at(places, index / 7)}` },
      phones: [{ value: switchboard, label: 'work', shared: true }],
      stage: index % 3 ? 'customer' : 'lead',
    },
  }));
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

const at = (list: readonly string[] = [], index: number) => list[Math.floor(index) % list.length];
