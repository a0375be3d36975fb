import { html, nothing, type TemplateResult } from 'lit';
import { smsLength, type SmsLength } from '../../domain/sms-length.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { icon } from '../parts/icon.js';

/** What a text costs as SMS: of several, which differ by what is filled in, the longest. */
export function smsCounter(texts: readonly string[], work: WorkStrings): TemplateResult {
  const length = texts.map(smsLength).reduce((one, other) => (isLonger(other, one) ? other : one));
  const { forcedBy } = length;
  return html`
    <p class="small quiet" id="length">${work.smsLength(length)}</p>
    ${
      forcedBy === undefined
        ? nothing
        : html`<p class="small warn row">${icon('warning')}${work.smsForcedBy(visible(forcedBy))}</p>`
    }
  `;
}

const isLonger = (one: SmsLength, other: SmsLength): boolean =>
  one.segments > other.segments || (one.segments === other.segments && one.left < other.left);

/** Some look like others, and some like nothing at all: what tells them is their number. */
function visible(character: string): string {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[\p{C}\p{Z}]/u.test(character)) return number;
  return `${/\p{M}/u.test(character) ? `◌${character}` : character} (${number})`;
}
