import { madeUpName, madeUpTown } from './made-up-names.js';

/** The switchboard that everybody here sits behind. */
export const switchboard = '+46850512300';

/** As many made-up people behind one number as a desktop may hand over; ten thousand names differ. */
export function colleagues(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const { given, family } = madeUpName(index);
    return {
      contact: {
        id: `colleague-${index + 1}`,
        name: `${given} ${family}`,
        organisation: { name: `Storlager ${madeUpTown(index)}` },
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
