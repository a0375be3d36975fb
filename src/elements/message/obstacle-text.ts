import type { Display } from '../../context/display.js';
import type { Obstacle } from '../../store/message-composer.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { listText } from '../parts/format.js';
import { whoText } from './recipient-text.js';

/** What stands in the way of sending, in words. */
export function obstacleText(obstacle: Obstacle, display: Display, work: WorkStrings): string {
  switch (obstacle.kind) {
    case 'no-recipient':
      return work.chooseRecipient;
    case 'no-subject':
      return work.writeSubject;
    case 'no-text':
      return work.writeText;
    default: {
      const who = whoText(display, obstacle.recipient);
      if (obstacle.kind === 'missing') return placeholdersText(obstacle.missing, who, display, work);
      return objectionText(obstacle, who, work);
    }
  }
}

export const placeholdersText = (
  missing: readonly string[],
  who: string,
  display: Display,
  work: WorkStrings,
): string => work.placeholdersMissing(listText(display, missing), who);

function objectionText(
  objection: Exclude<Obstacle, { kind: 'missing' | 'no-recipient' | 'no-subject' | 'no-text' }>,
  who: string,
  work: WorkStrings,
): string {
  switch (objection.kind) {
    case 'asking':
      return work.askingWhetherWanted(who);
    case 'not-asked':
      return work.notAskedWhetherWanted(who);
    case 'forbidden':
      return [work.messageForbidden(who), objection.reason].filter(Boolean).join(' ');
    case 'discouraged':
      return [work.messageDiscouraged(who), objection.reason].filter(Boolean).join(' ');
  }
}
