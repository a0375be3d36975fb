import fc from 'fast-check';

/**
 * Spelled in every way that is asked for differently: plainly, with a trunk prefix that the plans
 * take away, with another spelling beside it, and as only the plans can read it.
 */
const number = fc.constantFrom('+46701740605', '+460701740606', '+5531988888888', '070-174 06 07');

export const call = fc.record({
  id: fc.constantFrom('i1', 'i1', 'i2', 'i3', undefined),
  number,
  brings: fc.constantFrom('number', 'number', 'number', 'number', 'contact', 'candidates', 'nothing'),
});

export const outcome = fc.constantFrom('one', 'several', 'several', 'maybe', 'nobody', 'nobody', 'failure');

const one = <Type extends string>(type: Type) => fc.record({ type: fc.constant(type) });

/** What can happen to a session, by the host, the source or the agent. `nth` counts whatever there is to choose from. */
export const step = fc.oneof(
  { weight: 9, arbitrary: fc.record({ type: fc.constant('announce'), call }) },
  { weight: 16, arbitrary: fc.record({ type: fc.constant('answer'), nth: fc.nat(7), outcome }) },
  { weight: 10, arbitrary: fc.record({ type: fc.constant('wait'), turns: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('select'), nth: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('select too late'), nth: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('look'), number }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('look when told'), number }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('announce when told'), call }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('pass'), milliseconds: fc.constantFrom(2_000, 10_000) }),
  },
  { weight: 1, arbitrary: one('idle') },
  { weight: 1, arbitrary: one('close look') },
  { weight: 1, arbitrary: one('back') },
  { weight: 3, arbitrary: one('reject') },
  { weight: 2, arbitrary: one('retry') },
  { weight: 1, arbitrary: one('leave') },
  { weight: 2, arbitrary: one('return') },
);

type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
export type Step = Of<typeof step>;
export type Call = Omit<Of<typeof call>, 'id'> & { readonly id: string | undefined };
export type Outcome = Of<typeof outcome>;
