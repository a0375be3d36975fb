export {
  openJourneyRecorder,
  type Happening,
  type JourneyRecorder,
  type JourneyRecorderOptions,
  type VisitedPage,
} from './adapters/journey/journey-recorder.js';
export { forgetVisitor, type ForgetOptions, type KnownPerson } from './adapters/journey/known-person.js';
export type { JourneyKind, PageIcon } from './domain/journey/journey-event.js';
export type { PageTitle } from './domain/journey/journey-definition.js';
