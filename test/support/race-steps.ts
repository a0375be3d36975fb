import fc from 'fast-check';

/**
 * Spelled in every way that is asked for differently: plainly, with a trunk prefix that the plans
 * take away, with another spelling beside it, and as only the plans can read it.
 */
const number = fc.constantFrom('+46701740605', '+460701740606', '+5531988888888', '070-174 06 07');

export const call = fc.record({
  id: fc.constantFrom('i1', 'i1', 'i2', 'i3', undefined),
  number,
  brings: fc.oneof(
    { weight: 6, arbitrary: fc.constant('number') },
    { weight: 2, arbitrary: fc.constantFrom('contact', 'candidates') },
    { weight: 1, arbitrary: fc.constant('nothing') },
  ),
});

/** An answer to the question that was asked last, or to any that has none yet. */
export const answer = fc.record({
  type: fc.constant('answer'),
  to: fc.option(fc.nat(7), { nil: 'the last' }),
  outcome: fc.constantFrom('one', 'one', 'several', 'several', 'maybe', 'nobody', 'nobody', 'failure'),
});

export const only = <Type extends string>(type: Type) => fc.record({ type: fc.constant(type) });

const happening = fc.oneof(
  { weight: 9, arbitrary: fc.record({ type: fc.constant('announce'), call }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('announce again'), nth: fc.nat(9) }) },
  { weight: 22, arbitrary: answer },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('select'), nth: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('select too late'), nth: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('look'), number }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('look when told'), number }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('announce when told'), call }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('pass'), milliseconds: fc.constantFrom(2_000, 10_000) }),
  },
  { weight: 1, arbitrary: only('idle') },
  { weight: 1, arbitrary: only('close look') },
  { weight: 1, arbitrary: only('back') },
  { weight: 3, arbitrary: only('reject') },
  { weight: 2, arbitrary: only('retry') },
  { weight: 1, arbitrary: only('leave') },
  { weight: 4, arbitrary: only('return') },
);

/** What can happen to a session, by the host, the source or the agent; and how many microtasks pass before the next. */
export const step = fc.record({
  happening,
  turns: fc.oneof({ weight: 2, arbitrary: fc.nat(5) }, { weight: 5, arbitrary: fc.constant('all') }),
});

export const habits = fc.record({ heedsSignals: fc.boolean(), opensAtOnce: fc.boolean() });

type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
export type Step = Of<typeof step>;
export type Habits = Of<typeof habits>;
export type Answer = Of<typeof answer>;
export type Outcome = Answer['outcome'];
export type Call = Omit<Of<typeof call>, 'id'> & { readonly id: string | undefined };
