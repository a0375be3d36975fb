import type { Faker } from '@faker-js/faker';

/** What "now" is to everything here: a demo that aged would tell another story every day. */
export const referenceDate = '2026-11-20T12:00:00Z';
const seed = 20_261_120;

/** Each purpose has dice of its own, so that a change to one leaves what the others rolled. */
export type Purpose = keyof typeof streams;
const streams = { country: 1, company: 2, group: 3, person: 4, history: 5 };

/** Starts the dice anew: the same purpose and index roll the same, whatever was rolled before. */
export function seeded(faker: Faker, purpose: Purpose, index: number): Faker {
  faker.seed([seed, streams[purpose], index]);
  faker.setDefaultRefDate(referenceDate);
  return faker;
}

/** The moment so many days before the reference date, ISO 8601 in UTC. */
export function daysBefore(days: number): string {
  return timestamp(new Date(Date.parse(referenceDate) - days * 86_400_000));
}

/** ISO 8601 in UTC, to the second: as much as a vCard can say. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d+/u, '');
}

/** Without the members that are undefined, as a JSON file has it. */
export function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
