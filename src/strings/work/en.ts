import type { WorkStrings } from './work-strings.js';

export const enWork: WorkStrings = {
  // Shared by these views
  save: 'Save',
  discard: 'Discard',
  notKept: 'This browser cannot keep what you type: send it before you leave the page.',

  // Notes

  // Messages

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits

  // Masked values
  reveal: (masked) => `Show ${masked}`,
  hideValue: (value) => `Hide ${value}`,
  valueShown: (seconds) => `Shown for ${seconds} seconds`,
  valueHidden: 'Hidden again',
  maskedNotDialled: 'Only your desktop can call a masked number, and it did not.',
};
