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

  // Duplicates and conflicts

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
