import { capabilitiesOf } from '../adapters/capabilities.js';
import type { ContactAdapter } from '../adapters/contact-adapter.js';
import type { AdapterCase } from './adapter-case.js';
import { createCases } from './cases/create-cases.js';
import { erasedWorkCases } from './cases/erased-work-cases.js';
import { findAnswerCases } from './cases/find-answer-cases.js';
import { findCases } from './cases/find-cases.js';
import { historyCases } from './cases/history-cases.js';
import { journeyCases } from './cases/journey-cases.js';
import { journeyWatchCases } from './cases/journey-watch-cases.js';
import { maybeCases } from './cases/maybe-cases.js';
import { messageCases } from './cases/message-cases.js';
import { noteCases } from './cases/note-cases.js';
import { noteWritingCases } from './cases/note-writing-cases.js';
import { readCases } from './cases/read-cases.js';
import { removeCases } from './cases/remove-cases.js';
import { searchCases } from './cases/search-cases.js';
import { signalCases } from './cases/signal-cases.js';
import { undoCases } from './cases/undo-cases.js';
import { updateCases } from './cases/update-cases.js';
import { watchCases } from './cases/watch-cases.js';

/**
 * What every adapter and every decorator keeps to, as plain values for any test runner:
 *
 *     for (const { name, run } of casesFor(adapter)) it(name, () => run(harness));
 */
export const adapterCases: readonly AdapterCase[] = [
  ...readCases,
  ...findCases,
  ...findAnswerCases,
  ...maybeCases,
  ...searchCases,
  ...createCases,
  ...updateCases,
  ...removeCases,
  ...undoCases,
  ...historyCases,
  ...noteCases,
  ...noteWritingCases,
  ...messageCases,
  ...erasedWorkCases,
  ...journeyCases,
  ...journeyWatchCases,
  ...watchCases,
  ...signalCases,
];

/** The cases that concern an adapter: those for which it is capable enough. */
export function casesFor(adapter: ContactAdapter): readonly AdapterCase[] {
  const capabilities = capabilitiesOf(adapter);
  return adapterCases.filter(({ needs }) => needs.every((capability) => capabilities.has(capability)));
}
