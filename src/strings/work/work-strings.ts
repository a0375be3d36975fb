/** Every text of what an agent does with a contact: these load with the views that show them. */
export interface WorkStrings {
  // Shared by these views
  readonly save: string;
  readonly discard: string;
  /** It is not on the disk: a reload loses it. */
  readonly notKept: string;

  // Notes

  // Messages

  // Adding and editing
  readonly newContact: string;
  readonly editing: (name: string) => string;
  /** By its name in a definition: `name.given`, `phones` … */
  readonly contactField: (name: string) => string;
  readonly partOfAddress: (part: 'street' | 'postalCode' | 'locality' | 'region' | 'country') => string;
  readonly requiredHint: string;
  readonly immutableHint: string;
  readonly notChosen: string;
  readonly labelOf: (value: string) => string;
  readonly addPhone: string;
  readonly addEmail: string;
  readonly addAddress: string;
  readonly removeValue: (value: string) => string;
  readonly useForSms: string;
  readonly useForEmail: string;
  readonly numberUnread: string;
  readonly smsNeedsNumber: string;
  readonly maskedChanged: string;
  readonly oneTimeOnly: string;
  readonly oneTimeHint: string;
  readonly saving: string;
  readonly faults: (count: number) => string;
  readonly missing: (label: string) => string;
  readonly nameMissing: string;
  readonly notValid: (type: 'email' | 'url' | 'number' | 'date') => string;
  /** By the contact source, whose own words follow. */
  readonly valueRefused: (label: string) => string;
  readonly saveFailed: string;
  readonly savedMeanwhile: string;
  readonly unsaved: string;
  readonly leaveQuestion: string;
  readonly leaveHint: string;
  readonly keepAndLeave: string;
  readonly stay: string;
  readonly contactAdded: (name: string) => string;
  readonly contactChanged: (name: string) => string;

  // Duplicates and conflicts
  /** Above what both have changed. */
  readonly chooseHint: string;
  /** Where each has changed something else. */
  readonly nothingToChoose: string;
  /** Whose version it is: the agent's, the other's, or what both have together. */
  readonly sideName: (side: 'mine' | 'theirs' | 'both') => string;
  /** What is wrong where nothing is chosen. */
  readonly chooseOne: string;
  /** Heads what only one of the two has changed. */
  readonly changedByOne: string;
  readonly saveMerged: string;
  readonly picture: string;

  // Finding and attaching

  // What waits

  // Masked values
  /** The name of a control: it is followed by the masked text. */
  readonly reveal: (masked: string) => string;
  readonly hideValue: (value: string) => string;
  /** Said when a value is shown. */
  readonly valueShown: (seconds: number) => string;
  /** Said when it is hidden again. */
  readonly valueHidden: string;
  /** Said and shown where the host does not dial a masked number. */
  readonly maskedNotDialled: string;
}
