import { css, html, type TemplateResult } from 'lit';
import type { Contact } from '../../domain/contact.js';
import { avatar, avatarStyles } from './avatar.js';

/** Who a row of a list is: the picture, the name, and what and where they are. `more`: lines below those. */
export const whoInRow = (
  contact: Contact,
  photoOrigins: readonly string[] | undefined,
  more: readonly TemplateResult[] = [],
): TemplateResult => html`
  ${avatar(contact, photoOrigins)}
  <span class="who">
    <span class="name" dir="auto">${contact.name.full}</span>
    <span class="quiet line" dir="auto"
      >${[contact.title, contact.organisation?.name].filter(Boolean).join(' · ')}</span
    >
    ${more}
  </span>
`;

/** For buttons that are rows, with what they say at their end; the host is an inline-size container. */
export const rowStyles = [
  avatarStyles,
  css`
    .match {
      display: flex;
      justify-content: flex-start;
      gap: 10px;
      inline-size: 100%;
      block-size: 3.85em;
      min-block-size: 0;
      padding: 0 14px;
      border: 0;
      border-radius: 0;
      background: none;
      font-weight: inherit;
      text-align: start;
    }
    .match:hover {
      background: var(--cc-fill);
    }
    .match[aria-current] {
      padding-inline-start: 11px;
      border-inline-start: 3px solid var(--cc-accent);
      background: var(--cc-fill);
    }
    .match:focus-visible {
      outline-offset: -2px;
    }
    .who,
    .why {
      display: grid;
      line-height: 1.4;
      min-inline-size: 0;
    }
    .who {
      flex: 1;
    }
    .name {
      font-weight: 550;
    }
    .name,
    .line {
      /* A name is cut at its own end, and stands where the card's direction begins. */
      text-align: match-parent;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .why {
      flex: none;
      max-inline-size: 42%;
      text-align: end;
    }
    /* Large text: line by line. */
    @container (max-width: 17em) {
      .match {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: center;
        gap: 0;
        block-size: 6.2em;
      }
      .avatar {
        display: none;
      }
      .why {
        max-inline-size: none;
        text-align: start;
      }
    }
    @container (min-width: 560px) {
      .why {
        display: flex;
        gap: 16px;
      }
    }
  `,
];
