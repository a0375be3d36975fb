import type { LookupState } from '../../store/lookup-state.js';

/** The element that shows a state; a look-up that runs has none. */
export function viewTag({ status }: LookupState): string | undefined {
  switch (status) {
    case 'idle':
      return 'contact-card-idle';
    case 'resolving':
      return undefined;
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
