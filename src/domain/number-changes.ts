import type { PhoneIdentity, PhoneNumber, Readings } from './identity.js';

/** Mexico took the 1 before mobile numbers away in 2019; networks and address books still have it. */
export const currentSpelling = (number: string): PhoneNumber =>
  number.replace(/^\+521(?=\d{10}$)/, '+52') as PhoneNumber;

/** A number as it is, and as a maybe the one it may be called elsewhere. */
export function withOtherSpelling(identity: PhoneIdentity): Readings {
  const value = otherSpelling(identity.value);
  return value ? [identity, { ...identity, value, maybe: true }] : [identity];
}

/** Brazil put a 9 before its mobile numbers between 2012 and 2016; both forms are still sent and stored. */
function otherSpelling(number: PhoneNumber): PhoneNumber | undefined {
  const [, area, nine, subscriber] = /^\+55([1-9]{2})(9?)([6-9]\d{7})$/.exec(number) ?? [];
  return area ? (`+55${area}${nine ? '' : '9'}${subscriber}` as PhoneNumber) : undefined;
}
