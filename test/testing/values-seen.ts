/** The cases that look at numbers and addresses themselves: who masks those cannot pass them. */
export const casesThatSeeValues: ReadonlySet<string> = new Set([
  'gives the numbers that it has read, and what was written',
  'gets each contact by its id',
  'says by which of the identities each contact was found, and the contact has it',
  'searches by the beginning of a number',
  'creates a contact as the draft says',
  'answers with the message that it has, under an id of its own',
  'tells of a message all that is known',
  // A handle names the revision that it was given with, and what is left as it is keeps it in a conflict.
  'changes what an update names, and nothing else',
  'takes away what an update names as undefined',
  'refuses an update of an older revision, and tells what there is now',
  'puts back who was removed, under the same id',
]);
