import { openJourneyRecorder } from '../../src/journey.js';
import type { Publisher } from './publisher.js';

/** The `journey-src` of the cards that read it. */
const name = 'shop';

/** Into this browser's own database, which cards of the same origin read live. */
export function openEmbedded(): Publisher {
  const recorder = openJourneyRecorder({
    name,
    failed: ({ message }) => console.warn('The shop could not record:', message),
  });
  return {
    view: (page) => void recorder.page(page),
    tell: (kind, text) => void recorder[kind](text),
    identify: (email) => void recorder.identify({ email }),
    forget: () => void recorder.signedOut(),
  };
}
