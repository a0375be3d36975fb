/** Every text of the customer's way through the website. */
export interface JourneyStrings {
  // The picture and the list
  readonly journey: string;

  // Leading the customer
  readonly sendLink: string;
  /** The menu that `sendLink` opens. */
  readonly helpfulPages: string;
  /** Of a page in that menu. */
  readonly customerIsThere: string;
  readonly sendPage: string;
  /** What is announced as copied, and stands before the address. */
  readonly linkTo: (title: string) => string;
  readonly linkWritten: (title: string) => string;
  readonly linkHandedOver: (title: string) => string;
}
