/** Every text of the customer's way through the website. */
export interface JourneyStrings {
  // The picture and the list
  readonly journey: string;

  // Leading the customer
}
