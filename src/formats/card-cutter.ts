import { longestEntry, tooLong } from './longest-entry.js';
import { LineCutter } from './text-lines.js';

/** The lines of one card between its BEGIN and its END, as they are written. */
export interface CardText {
  /** Where BEGIN stands, from 1. */
  readonly line: number;
  readonly content: readonly ContentLine[];
  /** Why the card cannot be read. Its content is not whole then. */
  readonly fault: string | undefined;
}

export interface ContentLine {
  readonly line: number;
  readonly text: string;
}

interface OpenCard {
  readonly line: number;
  readonly content: ContentLine[];
  /** In characters, about. */
  length: number;
}

/** What a line takes in memory beside its text, in characters. */
const lineLength = 32;

/** A card, or the first line of a run of text that is in no card. */
export type CutText = CardText | { readonly outside: number };

/**
 * Cuts a file into its cards before anything reads them, so that a broken card harms no other. BEGIN within
 * a card begins the next, and leaves the one before without its END; only a card that AGENT announces, as it
 * does in vCard 2.1, is a part of the card around it, and is skipped.
 */
export class CardCutter {
  readonly #lines = new LineCutter();
  #line = 0;
  #open: OpenCard | undefined;
  /** The last line that is not empty. */
  #last = '';
  #agents = 0;
  #isOutside = false;
  #cut: CutText[] = [];

  /** What ends within the piece. */
  cut(piece: string): CutText[] {
    for (const text of this.#lines.cut(piece)) this.#read(text);
    return this.#take();
  }

  end(): CutText[] {
    this.#read(this.#lines.end());
    this.#close(noEnd);
    return this.#take();
  }

  #read(written: string): void {
    const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
    this.#line += 1;
    if (isBegin(text)) this.#beginCard();
    else if (!this.#open) this.#leaveOut(text);
    else if (beginsAgent.test(text)) this.#agents += 1;
    else if (isEnd(text)) this.#endCard();
    else if (this.#agents === 0) this.#add(this.#open, text);
    if (text) this.#last = text;
  }

  #beginCard(): void {
    if (this.#open && announcesAgent.test(this.#last)) {
      this.#agents += 1;
      return;
    }
    this.#close(noEnd);
    this.#open = { line: this.#line, content: [], length: 0 };
    this.#isOutside = false;
  }

  #endCard(): void {
    if (this.#agents > 0) this.#agents -= 1;
    else this.#close();
  }

  #add(card: OpenCard, text: string): void {
    card.length += lineLength + text.length;
    if (card.length <= longestEntry) card.content.push({ line: this.#line, text });
    else card.content.length = 0;
  }

  #close(unended?: string): void {
    if (this.#open) {
      const { line, content, length } = this.#open;
      this.#cut.push({ line, content, fault: length > longestEntry ? `the card is ${tooLong}` : unended });
    }
    this.#open = undefined;
    this.#agents = 0;
  }

  #leaveOut(text: string): void {
    if (!text.trim()) return;
    if (!this.#isOutside) this.#cut.push({ outside: this.#line });
    this.#isOutside = true;
  }

  #take(): CutText[] {
    const cut = this.#cut;
    this.#cut = [];
    return cut;
  }
}

/** The end of the file, or another card, came first. */
const noEnd = 'the card has no END:VCARD';

const isBegin = (text: string) => /^BEGIN[ \t]*:[ \t]*VCARD\s*$/i.test(text);
const isEnd = (text: string) => /^END[ \t]*:[ \t]*VCARD\s*$/i.test(text);
const announcesAgent = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*$/i;
const beginsAgent = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:[ \t]*BEGIN[ \t]*:[ \t]*VCARD\s*$/i;
