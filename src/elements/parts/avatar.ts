import { css, html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Contact, ContactName } from '../../domain/contact.js';

/** How many tints the style sheet knows. */
const tints = 5;

/** The contact's photo where it may be loaded, else initials on a tint that stays the contact's own. */
export function avatar(contact: Contact, photoOrigins: readonly string[] = []): TemplateResult {
  const photo = contact.photo && isAllowed(contact.photo, photoOrigins) ? contact.photo : undefined;
  const initials = initialsOf(contact.name);
  const picture = photo
    ? keyed(photo, html`<img src=${photo} alt="" decoding="async" @error=${dropImage} />`)
    : '';
  return html`<span class="avatar" data-tint=${tintOf(contact.id)} aria-hidden="true"
    >${initials}${picture}</span
  >`;
}

/** A photo from anywhere else would tell its server whose card is open. */
function isAllowed(photo: string, origins: readonly string[]): boolean {
  if (/^data:image\//i.test(photo)) return true;
  if (!URL.canParse(photo, document.baseURI)) return false;
  const { origin } = new URL(photo, document.baseURI);
  // In a frame of its parent's markup the page's origin is the one, in a sandboxed frame the other.
  return origin !== 'null' && [self.origin, location.origin, ...origins].includes(origin);
}

function dropImage(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}

/** The first letters of the given and the family name, else of the first and the last word: `IW` for Ingegerd Wallström. */
export function initialsOf({ full, given, family }: ContactName): string {
  const words = wordsOf(given && family ? `${wordsOf(given)[0] ?? ''} ${wordsOf(family)[0] ?? ''}` : full);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .filter((word) => word !== undefined)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0).toUpperCase());
  // Arabic letters would join into a word: U+200C keeps them apart.
  return letters.join('\u200c');
}

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];

function tintOf(id: string): number {
  let sum = 0;
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) % 9973;
  return sum % tints;
}

export const avatarStyles = css`
  .avatar {
    --tint: light-dark(#dfe7fb, #26324f);
    --tint-ink: light-dark(#24479f, #b6c9ff);
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--avatar-size, 32px);
    block-size: var(--avatar-size, 32px);
    border-radius: 50%;
    overflow: hidden;
    font-weight: 600;
    font-size: calc(var(--avatar-size, 32px) * 0.36);
    color: var(--tint-ink);
    background: var(--tint);
  }
  .avatar[data-tint='1'] {
    --tint: light-dark(#dcefe5, #1d3a2e);
    --tint-ink: light-dark(#14613f, #8fdcb6);
  }
  .avatar[data-tint='2'] {
    --tint: light-dark(#f6e6d3, #3d2c18);
    --tint-ink: light-dark(#7a4a10, #f0c48e);
  }
  .avatar[data-tint='3'] {
    --tint: light-dark(#f2e0f1, #3a2440);
    --tint-ink: light-dark(#7a2f78, #e6aee4);
  }
  .avatar[data-tint='4'] {
    --tint: light-dark(#d9eef3, #173843);
    --tint-ink: light-dark(#0f5b6d, #8fd4e6);
  }
  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  @media (forced-colors: active), print {
    .avatar {
      border: 1px solid;
    }
  }
`;
