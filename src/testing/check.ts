import { ContactError, type ContactErrorCode } from '../domain/contact-error.js';

/** Throws where the two differ, and names both; of what is long, the member in which they do. Objects are compared by their members. */
export function checkEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, ought] = [inWords(actual), inWords(expected)];
  if (is === ought) return;
  const member = ought.length > readableLength && differingMember(actual, expected);
  if (!member) throw new Error(`${what}: expected ${ought}, got ${is}`);
  const [name, actualMember, expectedMember] = member;
  checkEqual(actualMember, expectedMember, `${what}, ${name}`);
}

/** Characters: what is longer is not compared by eye. */
const readableLength = 200;

function differingMember(actual: unknown, expected: unknown) {
  if (!isRecord(actual) || !isRecord(expected)) return undefined;
  const names = Object.keys({ ...expected, ...actual });
  const name = names.find((each) => inWords(actual[each]) !== inWords(expected[each]));
  return name === undefined ? undefined : ([name, actual[name], expected[name]] as const);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !(value instanceof Error);

/** As `checkEqual`; the order does not matter. */
export function checkSame(actual: readonly string[], expected: readonly string[], what: string): void {
  checkEqual(actual.toSorted(), expected.toSorted(), what);
}

export function check(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

/** What a promise rejects with; throws where it is fulfilled. */
export async function rejectionOf(promise: Promise<unknown>, what: string): Promise<unknown> {
  const answer = await promise.then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  );
  if ('reason' in answer) return answer.reason;
  throw new Error(`${what}: expected a rejection, got ${inWords(answer.value)}`);
}

export async function checkRejects(
  promise: Promise<unknown>,
  code: ContactErrorCode,
  what: string,
): Promise<ContactError> {
  const reason = await rejectionOf(promise, what);
  const isExpected = reason instanceof ContactError && reason.code === code;
  check(isExpected, `${what}: expected a ContactError "${code}", got ${inWords(reason)}`);
  return reason;
}

/** Equal for equal content, whatever the order of the members; those that are undefined do not count. */
function inWords(value: unknown): string {
  if (value instanceof ContactError) return `a ContactError "${value.code}", ${value.message}`;
  if (value instanceof Error) return String(value);
  return JSON.stringify(value, sortMembers) ?? 'undefined';
}

function sortMembers(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
