import type { Presence } from '../../domain/journey/journey-event.js';

/** Milliseconds: a page in use says so no more often. */
const every = 15_000;

const uses = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel', 'touchmove'] as const;

/** Tells, until the signal ends it, how a page is looked at: that it is in use, hidden or left. */
export function watchSignsOfLife(tell: (state: Presence['state']) => void, signal: AbortSignal): void {
  const quietly = { signal, passive: true, capture: true };
  let toldAt = -Infinity;
  let isLeft = false;
  const active = () => {
    toldAt = performance.now();
    tell('active');
  };
  const used = () => {
    if (performance.now() - toldAt >= every) active();
  };
  const turned = () => {
    if (isLeft) return;
    if (document.visibilityState === 'hidden') tell('hidden');
    else active();
  };
  // A page that is left turns hidden after that.
  const leave = () => {
    isLeft = true;
    tell('left');
  };
  const comeBack = () => {
    if (!isLeft) return;
    isLeft = false;
    turned();
  };
  for (const use of uses) addEventListener(use, used, quietly);
  document.addEventListener('visibilitychange', turned, quietly);
  addEventListener('pagehide', leave, quietly);
  addEventListener('pageshow', comeBack, quietly);
  turned();
}
