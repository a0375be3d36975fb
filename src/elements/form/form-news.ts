import { html, nothing, type TemplateResult } from 'lit';
import type { ContactFormNews } from '../../store/contact-form.js';
import { icon } from '../parts/icon.js';
import { type PartContext, partLabels } from '../parts/part-label.js';

/** What others have made of the contact while the agent edits it. */
export function formNews(
  { taken, kept }: ContactFormNews,
  context: PartContext,
): TemplateResult | typeof nothing {
  if (taken.length + kept.length === 0) return nothing;
  const { work } = context;
  return html`
    <div class="news small">
      ${icon('warning')}
      <div>
        ${taken.length > 0 ? html`<p>${work.formTaken(partLabels(taken, context))}</p>` : nothing}
        ${kept.length > 0 ? html`<p>${work.formKept(partLabels(kept, context))}</p>` : nothing}
      </div>
    </div>
  `;
}
