/** The lines of one card between its BEGIN and its END, unfolded. */
export interface CardText {
  /** Where BEGIN stands, from 1. */
  readonly line: number;
  readonly content: readonly ContentLine[];
  /** False where the end of the file, or another card, came before END. */
  readonly ended: boolean;
}

export interface ContentLine {
  readonly line: number;
  readonly text: string;
}

/**
 * Cuts a file into its cards before anything reads them, so that a broken card harms no other. A card
 * cannot hold another: BEGIN within a card begins the next, and leaves the one before without its END.
 * `outside` has the first line of every run of text that is in no card.
 */
export function cutCards(text: string): { cards: readonly CardText[]; outside: readonly number[] } {
  const cards: CardText[] = [];
  const outside: number[] = [];
  let open: ContentLine[] | undefined;
  let begun = 0;
  let wasOutside = false;
  const close = (ended: boolean) => {
    if (open) cards.push({ line: begun, content: open, ended });
    open = undefined;
  };
  for (const content of contentLines(text)) {
    const begins = isBegin(content.text);
    const isOutside = !begins && !open;
    if (begins) {
      close(false);
      open = [];
      begun = content.line;
    } else if (isOutside) {
      if (!wasOutside) outside.push(content.line);
    } else if (isEnd(content.text)) {
      close(true);
    } else {
      open?.push(content);
    }
    wasOutside = isOutside;
  }
  close(false);
  return { cards, outside };
}

const isBegin = (text: string) => /^BEGIN:VCARD\s*$/i.test(text);
const isEnd = (text: string) => /^END:VCARD\s*$/i.test(text);

/** Empty lines, which some exporters leave within a card, are skipped. */
function* contentLines(text: string): Generator<ContentLine> {
  let current = { line: 0, parts: [] as string[], isSoft: false };
  const unfolded = () => ({ line: current.line, text: current.parts.join('') });
  let line = 0;
  for (const written of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    line += 1;
    if (!written) continue;
    const last = current.parts.at(-1);
    if (last !== undefined && /^[ \t]/.test(written)) {
      current.parts.push(written.slice(1));
    } else if (last?.endsWith('=') && current.isSoft && !isBegin(written) && !isEnd(written)) {
      current.parts.splice(-1, 1, last.slice(0, -1), written);
    } else {
      if (last !== undefined) yield unfolded();
      current = { line, parts: [written], isSoft: wrapsSoftly(written) };
    }
  }
  if (current.parts.length) yield unfolded();
}

/** A habit of vCard 2.1 that outlived it: such values end with "=" where the next line, not indented, goes on. */
const wrapsSoftly = (written: string) => /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(written);
