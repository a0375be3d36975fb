import type { LookupState } from '../../store/lookup-state.js';
import type { Task } from '../../store/tasks.js';

type Name =
  | 'details'
  | 'erase'
  | 'form'
  | 'idle'
  | 'journey'
  | 'list'
  | 'message'
  | 'none'
  | 'notes'
  | 'notice'
  | 'pending'
  | 'search';

export type ViewTag = `contact-card-${Name}`;

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

/** The view in which a task is done. */
export function taskTag({ kind }: Task): ViewTag {
  switch (kind) {
    case 'create':
    case 'edit':
      return 'contact-card-form';
    case 'message':
      return 'contact-card-message';
    case 'find':
      return 'contact-card-search';
  }
}
