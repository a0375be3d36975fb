import type { Definition } from './definition.js';

/** What an installation may allow its agents to do, of what the source can. */
export type Action =
  'create' | 'edit' | 'delete' | 'attach' | 'note' | 'edit-note' | 'delete-note' | 'message' | 'reveal';

export const isAllowed = ({ allow }: Definition, action: Action): boolean => allow?.includes(action) ?? true;
