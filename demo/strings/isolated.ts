/** First strong isolate … pop: a number or a name of another script keeps its own direction. */
export const isolated = (value: string) => `\u2068${value}\u2069`;
