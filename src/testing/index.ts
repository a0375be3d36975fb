export {
  ControllableAdapter,
  type AdapterCall,
  type AdapterMethod,
  type ControllableOptions,
} from './controllable-adapter.js';
export { adapterCases, casesFor } from './adapter-suite.js';
export { sampleContent, type AdapterCase, type AdapterContent, type AdapterHarness } from './adapter-case.js';
export { sampleContacts, sampleRegion, samples } from './sample-contacts.js';
export { sampleHistory, strangersNumber, type HistoryContent } from './sample-history.js';
export { sampleJourneys, strangersChat, type JourneyContent, type JourneySign } from './sample-journeys.js';
export { sampleMessages, sampleNotes } from './sample-work.js';
