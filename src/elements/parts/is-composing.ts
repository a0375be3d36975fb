/**
 * The key is meant for what is being composed, as Chinese or Japanese is. Safari ends the composition before it tells
 * of the key that does so; the code of that key still says it (WebKit bug 165004).
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
