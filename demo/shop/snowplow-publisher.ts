import {
  clearUserData,
  enableActivityTracking,
  newTracker,
  setUserId,
  trackPageView,
  trackStructEvent,
} from '@snowplow/browser-tracker';
import { customers } from './customers.js';
import type { Publisher } from './publisher.js';

/** To the collector that the page's own server hands events on to: `npm run start:nats`. */
export function openSnowplow(): Publisher {
  newTracker('shop', location.origin, { appId: 'shop', bufferSize: 1, cookieSecure: false });
  enableActivityTracking({ minimumVisitLength: 5, heartbeatDelay: 10 });
  return {
    view: ({ title }) => trackPageView({ title }),
    tell: (kind, text) => trackStructEvent({ category: kind, action: 'shop', label: text }),
    // The address itself is nobody's name on a server.
    identify: (email) => setUserId(customers.find((customer) => customer.email === email)?.contactId),
    forget: () => {
      setUserId(null);
      clearUserData();
    },
  };
}
