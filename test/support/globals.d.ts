/** The full counts of the soak run, instead of the short ones. */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var soak: boolean | undefined;
