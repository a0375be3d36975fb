export type { JourneySource } from './adapters/journey/journey-source.js';
export type { JourneyOptions } from './adapters/journey/registry.js';
export { openNatsJourney } from './adapters/journey/nats-journey.js';
export { visitorSubject } from './adapters/journey/nats/visitor-subject.js';
