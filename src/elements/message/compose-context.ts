import type { Display } from '../../context/display.js';
import type { MessageComposer } from '../../store/message-composer.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';

/** What is rendered for one message: whatever is pressed or typed is of this one, and of no other. */
export interface ComposeContext {
  readonly composer: MessageComposer;
  readonly display: Display;
  readonly work: WorkStrings;
}
