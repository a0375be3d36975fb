/**
 * The same text in memory of its own. Engines make a part of a text a window onto the whole: kept for long, it
 * would keep the piece of the file that it was cut from.
 */
export const ownText = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
