import { html, nothing, type TemplateResult } from 'lit';
import type { Confirmation } from '../../store/confirmations.js';
import type { Strings } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';

interface Texts {
  readonly strings: Strings;
  readonly work: WorkStrings;
}

export function savedText({ contact, done, error }: Confirmation, { strings, work }: Texts): string {
  if (error) return `${work.saveFailed} ${errorText(error, { strings, work })}`;
  const name = contact.name.full;
  switch (done) {
    case 'added':
      return work.contactAdded(name);
    case 'saved':
      return work.contactChanged(name);
    case 'converted':
      return work.leadConverted(name);
  }
}

/** What became of what was saved, until the agent has seen it. */
export const savedLine = (
  confirmation: Confirmation,
  texts: Texts,
  dismiss: () => void,
): TemplateResult => html`
  <div class="saved ${confirmation.error ? 'failed' : ''}" part="saved">
    ${icon(confirmation.error ? 'failed' : 'copied')}
    <p class="small">${savedText(confirmation, texts)}</p>
    ${confirmation.way ? wayBack(confirmation, texts) : nothing}
    <button
      class="plain icon-only"
      title=${texts.strings.close}
      aria-label=${texts.strings.close}
      @click=${dismiss}
    >
      ${icon('close')}
    </button>
  </div>
`;

const wayBack = ({ error, way }: Confirmation, { strings }: Texts): TemplateResult => html`
  <button class="plain way" @click=${way}>${error ? strings.retry : strings.undo}</button>
`;
