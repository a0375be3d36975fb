import { html, type TemplateResult } from 'lit';
import type { Confirmation } from '../../store/confirmations.js';
import type { Strings } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { icon } from '../parts/icon.js';

export const savedText = ({ contact, created }: Confirmation, work: WorkStrings): string =>
  created ? work.contactAdded(contact.name.full) : work.contactChanged(contact.name.full);

/** That a contact was saved, until the agent has seen it. */
export const savedLine = (
  confirmation: Confirmation,
  { strings, work }: { readonly strings: Strings; readonly work: WorkStrings },
  dismiss: () => void,
): TemplateResult => html`
  <div class="saved" part="saved">
    ${icon('copied')}
    <p class="small">${savedText(confirmation, work)}</p>
    <button class="plain icon-only" title=${strings.close} aria-label=${strings.close} @click=${dismiss}>
      ${icon('close')}
    </button>
  </div>
`;
