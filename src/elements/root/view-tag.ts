import type { LookupState } from '../../store/lookup-state.js';

export type ViewTag = `contact-card-${'details' | 'erase' | 'idle' | 'list' | 'none' | 'notice'}`;

/** The view that shows a state. */
export function viewTag({ status }: LookupState): ViewTag {
  switch (status) {
    case 'idle':
      return 'contact-card-idle';
    case 'selected':
      return 'contact-card-details';
    case 'many':
      return 'contact-card-list';
    case 'none':
      return 'contact-card-none';
    default:
      return 'contact-card-notice';
  }
}
