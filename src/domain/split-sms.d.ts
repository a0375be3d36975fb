/** The library has no types of its own: the part of it that is used. */
declare module 'split-sms' {
  interface SplitMessage {
    readonly characterSet: 'GSM' | 'Unicode';
    /** At least one, of an empty text too. */
    readonly parts: readonly unknown[];
    /** Septets, or UTF-16 code units, that the last part still has room for. */
    readonly remainingInPart: number;
  }
  export function split(message: string, options?: { readonly summary?: boolean }): SplitMessage;
}
