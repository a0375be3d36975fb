import {
  enableActivityTracking,
  flushBuffer,
  newTracker,
  setCustomUrl,
  setUserId,
  trackPageView,
} from '@snowplow/browser-tracker';

declare global {
  interface Window {
    /** Views pages numbered from `from` on, one after the other. */
    wander(from: number, count: number): void;
    /** Sends what is left: without that, the tracker tries again with the next event. */
    flush(): void;
  }
}

const { collector, visitor } = Object.fromEntries(new URLSearchParams(location.search)) as Record<
  string,
  string
>;

newTracker('shop', collector!, { appId: 'shop', bufferSize: 1, cookieSecure: false, cookieSameSite: 'Lax' });
setUserId(visitor);
enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 });

window.wander = (from, count) => {
  for (let page = from; page < from + count; page++) {
    setCustomUrl(`https://shop.example/${page}`);
    trackPageView({ title: `Page ${page}` });
  }
};
window.flush = () => flushBuffer();
