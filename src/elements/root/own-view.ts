import { html, type TemplateResult } from 'lit';
import type { ViewTag } from './view-tag.js';

/** A view in the card itself. Its parts are the card's too, which hosts style from outside. */
export function ownView(tag: ViewTag): TemplateResult {
  switch (tag) {
    case 'contact-card-details':
      return html`<contact-card-details
        class="view"
        exportparts="contact-head, contact-name, contact-badges, contact-actions, detail, detail-label, detail-value"
        ><slot name="actions" slot="actions"></slot
      ></contact-card-details>`;
    case 'contact-card-list':
      return html`<contact-card-list
        class="view"
        exportparts="list, list-search, match"
      ></contact-card-list>`;
    case 'contact-card-none':
      return html`<contact-card-none
        class="view"
        exportparts="unknown-address, past-interaction"
      ></contact-card-none>`;
    case 'contact-card-notice':
      return html`<contact-card-notice class="view" exportparts="notice"></contact-card-notice>`;
    case 'contact-card-idle':
      return html`<contact-card-idle class="view" exportparts="look-up"></contact-card-idle>`;
    case 'contact-card-form':
      return html`<contact-card-form
        class="view"
        exportparts="form, form-actions, duplicate"
      ></contact-card-form>`;
    case 'contact-card-message':
      return html`<contact-card-message
        class="view"
        exportparts="message-heading, message-recipients, message-text, message-outcome, message-sent"
      ></contact-card-message>`;
    case 'contact-card-search':
      return html`<contact-card-search
        class="view"
        exportparts="contact-search, match, attach-question"
      ></contact-card-search>`;
    case 'contact-card-notes':
      return html`<contact-card-notes
        exportparts="note, note-author, note-text, note-field"
      ></contact-card-notes>`;
    case 'contact-card-journey':
      return html`<contact-card-journey
        exportparts="journey, journey-sentence, journey-warning, journey-picture, journey-step"
      ></contact-card-journey>`;
    case 'contact-card-pending':
      return html`<contact-card-pending
        exportparts="saved, unfinished, waiting, refused, discard-question"
      ></contact-card-pending>`;
    case 'contact-card-erase':
      return html`<contact-card-erase exportparts="erase-question, erasure"></contact-card-erase>`;
  }
}

export const ownStrip = (): TemplateResult =>
  html`<contact-card-strip
    exportparts="interaction, interaction-address, interaction-state"
  ></contact-card-strip>`;
