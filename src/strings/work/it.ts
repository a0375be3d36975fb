import type { WorkStrings } from './work-strings.js';

export const itWork: WorkStrings = {
  // Shared by these views
  save: 'Salva',
  discard: 'Elimina',
  notKept: 'Il browser non può conservare ciò che scrivi: invialo prima di lasciare la pagina.',

  // Notes

  // Messages

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits

  // Masked values
  reveal: (masked) => `Mostra ${masked}`,
  hideValue: (value) => `Nascondi ${value}`,
  valueShown: (seconds) => `Visibile per ${seconds} secondi`,
  valueHidden: 'Di nuovo nascosto',
  maskedNotDialled: 'Solo l’applicazione può chiamare un numero mascherato, e non l’ha fatto.',
};
