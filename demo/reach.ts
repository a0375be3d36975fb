import { ContactError } from '../src/index.js';

export const reaches = ['online', 'offline', 'slow', 'failing'] as const;
export type Reach = (typeof reaches)[number];

const secondsToAnswer = 5;

/** Whether, and how well, a customer system elsewhere can be reached just now. Fires `change`. */
export class Line extends EventTarget {
  reach: Reach = 'online';

  become(reach: Reach): void {
    this.reach = reach;
    this.dispatchEvent(new Event('change'));
    // As the browser does when the network is back.
    if (reach === 'online') window.dispatchEvent(new Event('online'));
  }

  /** Does what is asked of the system, as far as the line lets it. */
  async ask<Answer>(signal: AbortSignal, work: () => Promise<Answer>): Promise<Answer> {
    if (this.reach === 'offline') throw new ContactError('offline', 'There is no network');
    if (this.reach === 'failing') throw new ContactError('unavailable', 'Old CRM answered 503');
    if (this.reach === 'slow') await wait(secondsToAnswer, signal);
    return work();
  }
}

/** To the one such system of the demo. */
export const lineToOldCrm = new Line();

export function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1_000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
