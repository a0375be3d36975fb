import type { WorkStrings } from './work-strings.js';

export const svWork: WorkStrings = {
  // Shared by these views
  save: 'Spara',
  discard: 'Kasta',
  notKept: 'Webbläsaren kan inte behålla det du skriver: skicka innan du lämnar sidan.',

  // Notes

  // Messages

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits

  // Masked values
  reveal: (masked) => `Visa ${masked}`,
  hideValue: (value) => `Dölj ${value}`,
  valueShown: (seconds) => `Visas i ${seconds} sekunder`,
  valueHidden: 'Dolt igen',
  maskedNotDialled: 'Bara agentapplikationen kan ringa ett maskerat nummer, och det gjorde den inte.',
};
