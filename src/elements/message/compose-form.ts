import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hasPlaceholders } from '../../domain/fill-template.js';
import type { MessageTemplate } from '../../domain/message.js';
import type { MessageComposer } from '../../store/message-composer.js';
import type { LoadState } from '../../store/loadable.js';
import { icon } from '../parts/icon.js';
import type { ComposeContext } from './compose-context.js';
import { placeholdersText } from './obstacle-text.js';
import { recipientChoice } from './recipient-choice.js';
import { whoText } from './recipient-text.js';
import { smsCounter } from './sms-counter.js';

interface Templates {
  readonly state: LoadState<readonly MessageTemplate[]>;
  readonly reload: () => void;
}

export function composeForm(context: ComposeContext, templates: Templates): TemplateResult {
  const { composer, work } = context;
  const { channel, value, isLocked } = composer;
  return html`
    ${recipientChoice(context)} ${templateChoice(context, templates)}
    ${
      channel === 'email'
        ? html`<label class="field">
            <span class="label">${work.messageSubject}</span>
            <input
              class="subject"
              dir="auto"
              autocomplete="off"
              .value=${live(value.subject)}
              ?readonly=${isLocked}
              @input=${({ target }: Event) => composer.write({ subject: (target as HTMLInputElement).value })}
            />
          </label>`
        : nothing
    }
    <label class="field">
      <span class="label">${work.messageText}</span>
      <textarea
        class="text"
        part="message-text"
        rows="5"
        dir="auto"
        aria-describedby=${channel === 'sms' ? 'length' : nothing}
        .value=${live(value.text)}
        ?readonly=${isLocked}
        @input=${({ target }: Event) => composer.write({ text: (target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>
    ${channel === 'sms' ? smsCounter(textsOf(composer), work) : nothing} ${previews(context)}
    ${notKept(context)}
  `;
}

/** A service without templates, or with none for this channel, offers none. */
function templateChoice({ composer, work, display }: ComposeContext, { state, reload }: Templates) {
  if (state.status === 'failed')
    return html`<p class="row small">
      ${work.templatesFailed}
      <button class="plain" @click=${reload}>${icon('retry')}${display.strings.retry}</button>
    </p>`;
  const all = state.status === 'ready' ? state.value : [];
  const usable = all.filter(({ channel = composer.channel }) => channel === composer.channel);
  if (usable.length === 0) return nothing;
  const insert = ({ currentTarget }: Event) => {
    const select = (currentTarget as Element).parentElement?.querySelector('select');
    const template = usable.find(({ id }) => id === select?.value);
    if (template) composer.use(template);
    if (select) select.value = '';
  };
  return html`
    <div class="templates">
      <label class="field">
        <span class="label">${work.messageTemplate}</span>
        <select ?disabled=${composer.isLocked}>
          <option value="">${work.chooseTemplate}</option>
          ${usable.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select>
      </label>
      <button ?disabled=${composer.isLocked} @click=${insert}>${work.insertTemplate}</button>
    </div>
  `;
}

/** As each of them reads it, where something is filled in. */
function previews({ composer, work, display }: ComposeContext) {
  const { text, subject } = composer.value;
  if (!hasPlaceholders(text) && !(composer.channel === 'email' && hasPlaceholders(subject))) return nothing;
  return composer.outgoing.map(({ recipient, message, missing }) => {
    const who = whoText(display, recipient);
    return html`
      <section class="preview">
        <h3 class="section-heading">${work.messageRead(who)}</h3>
        ${message.subject ? html`<p class="written"><b dir="auto">${message.subject}</b></p>` : nothing}
        <p class="written" dir="auto">${message.text}</p>
        ${
          missing.length > 0
            ? html`<p class="small warn row">
                ${icon('warning')}<span>${placeholdersText(missing, who, display, work)}</span>
              </p>`
            : nothing
        }
      </section>
    `;
  });
}

function notKept({ composer, work }: ComposeContext) {
  const { value } = composer.draft.state;
  const isLost = value.status === 'ready' && !value.isKept && !composer.isEmpty;
  return isLost ? html`<p class="small warn">${work.notKept}</p>` : nothing;
}

/** Until somebody is chosen, as it is written. */
function textsOf({ outgoing, value }: MessageComposer): readonly string[] {
  return outgoing.length > 0 ? outgoing.map(({ message }) => message.text) : [value.text];
}
