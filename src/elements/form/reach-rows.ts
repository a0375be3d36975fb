import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ContactField } from '../../domain/contact-fields.js';
import { addRow, changeRow, type FormRow, preferRow, removeRow } from '../../domain/contact-form-values.js';
import type { ContactEmail, ContactPhone } from '../../domain/contact.js';
import { isMasked } from '../../domain/withheld.js';
import { icon } from '../parts/icon.js';
import { fieldLabel, type FormView, isInvalid, star, tellsOf, told } from './form-view.js';
import { labelSelect } from './label-select.js';
import { regionOf } from './region-of.js';
import { fixedField } from './text-fields.js';

type Member = 'phones' | 'emails';
type Reach = ContactPhone & ContactEmail;

/** What differs between numbers and addresses. */
interface ReachKind {
  readonly member: Member;
  readonly type: 'tel' | 'email';
  readonly labels: readonly string[];
  readonly add: string;
  /** What a value can be used for, apart from looking somebody up. */
  readonly use: { readonly member: 'sms' | 'notify'; readonly text: string };
}

export function reachField(of: ContactField, view: FormView): TemplateResult {
  const kind = kindOf(of.name as Member, view);
  const label = fieldLabel(of, view);
  const rows = view.values[kind.member] as readonly FormRow<Reach>[];
  if (of.immutable) return fixedField(label, rows.map(({ now }) => now.value).join(', '), view);
  return html`
    <fieldset class="field wide rows">
      <legend class="label">${label}${star(of.required)}</legend>
      ${repeat(
        rows,
        ({ key }) => key,
        (row, position) => reachRow(row, { kind, label, isRequired: of.required && position === 0 }, view),
      )}
      <button
        type="button"
        class="plain add"
        ?disabled=${view.isLocked}
        @click=${(event: Event) => add(event, kind, view)}
      >
        ${icon('add')}${kind.add}
      </button>
    </fieldset>
  `;
}

function kindOf(member: Member, { work }: FormView): ReachKind {
  return member === 'phones'
    ? {
        ...{ member, type: 'tel', add: work.addPhone },
        labels: ['mobile', 'work', 'home', 'main', 'fax', 'other'],
        use: { member: 'sms', text: work.useForSms },
      }
    : {
        ...{ member, type: 'email', add: work.addEmail },
        labels: ['work', 'home', 'other'],
        use: { member: 'notify', text: work.useForEmail },
      };
}

interface RowContext {
  readonly kind: ReachKind;
  readonly label: string;
  readonly isRequired: boolean;
}

function reachRow(
  row: FormRow<Reach>,
  { kind, label, isRequired }: RowContext,
  view: FormView,
): TemplateResult {
  const { key, now } = row;
  const { work } = view;
  const name = `${kind.member}.${key}`;
  const number = kind.type === 'tel' ? view.typing.read(now.value, regionOf(view)) : undefined;
  const isInternal = /^\d{1,5}$/.test(now.value.trim());
  const isUnread = now.value.trim() !== '' && !now.handle && !isInternal && number?.number === undefined;
  const hint = number && isUnread ? work.numberUnread : undefined;
  const change = (next: Partial<Reach>) => setRows(kind.member, view, (rows) => changeRow(rows, key, next));
  return html`
    <div class="reach">
      ${labelSelect(
        { name: `${name}.label`, labels: kind.labels, value: now.label, of: now.value },
        view,
        (chosen) => change({ label: chosen }),
      )}
      <input
        id=${name}
        name=${name}
        class="code"
        dir="ltr"
        type=${isMasked(now.value) ? 'text' : kind.type}
        data-label=${label}
        data-fault=${isHalfMasked(row) ? work.maskedChanged : nothing}
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        .value=${now.value}
        ?required=${isRequired}
        ?disabled=${view.isLocked}
        aria-invalid=${isInvalid(name, view)}
        aria-describedby=${tellsOf(name)}
        @input=${(event: InputEvent) => change({ value: typed(event, kind, view) })}
      />
      <button
        type="button"
        class="plain icon-only"
        title=${work.removeValue(now.value)}
        aria-label=${work.removeValue(now.value)}
        ?disabled=${view.isLocked}
        @click=${(event: Event) => remove(event, row, kind, view)}
      >
        ${icon('close')}
      </button>
      ${told(name, view, hint)} ${now.value.trim() ? marks(row, kind, view) : nothing}
    </div>
  `;
}

/** What a value may be used for, and whether it comes first, under it. */
function marks({ key, now }: FormRow<Reach>, kind: ReachKind, view: FormView): TemplateResult {
  const { strings } = view.display;
  const { member, use } = kind;
  const name = `${member}.${key}.${use.member}`;
  const isUnusable = use.member === 'sms' && now.sms === true && !canGetSms(now, view);
  const change = (next: Partial<Reach>) => setRows(member, view, (rows) => changeRow(rows, key, next));
  const check = (
    text: string,
    part: 'sms' | 'notify' | 'shared',
    more: { name?: string; fault?: string } = {},
  ) =>
    html`<label class="check">
      <input
        type="checkbox"
        id=${more.name ?? nothing}
        name=${more.name ?? nothing}
        data-label=${text}
        data-fault=${more.fault ?? nothing}
        aria-invalid=${more.name ? isInvalid(more.name, view) : nothing}
        aria-describedby=${more.name ? tellsOf(more.name) : nothing}
        .checked=${live(now[part] === true)}
        ?disabled=${view.isLocked}
        @change=${({ target }: Event) => change({ [part]: (target as HTMLInputElement).checked })}
      />${text}
    </label>`;
  return html`
    <div class="marks">
      ${view.values[member].length > 1 ? preference(key, now, kind, view) : nothing}
      ${check(use.text, use.member, { name, ...(isUnusable && { fault: view.work.smsNeedsNumber }) })}
      ${check(strings.shared, 'shared')} ${told(name, view)}
    </div>
  `;
}

const preference = (key: number, now: Reach, { member }: ReachKind, view: FormView): TemplateResult => html`
  <label class="check">
    <input
      type="radio"
      name="${member}.preferred"
      .checked=${live(now.preferred === true)}
      ?disabled=${view.isLocked}
      @change=${() => setRows(member, view, (rows) => preferRow(rows, key))}
    />${view.display.strings.preferred}
  </label>
`;

/** The plans do not tell a mobile number from another everywhere: what is none by its label, or cannot be read, gets no SMS. */
function canGetSms({ value, handle, label }: Reach, view: FormView): boolean {
  if (label === 'fax' || label === 'pager') return false;
  const read = view.typing.read(value, regionOf(view));
  return handle !== undefined || read === undefined || read.number !== undefined;
}

/** Something was typed among what hides the rest. */
const isHalfMasked = ({ was, now }: FormRow<Reach>): boolean =>
  was?.handle !== undefined && now.value !== was.value && isMasked(now.value);

const typed = (event: InputEvent, { type }: ReachKind, view: FormView): string => {
  const input = event.target as HTMLInputElement;
  return type === 'tel' ? view.typing.group(input, event, regionOf(view)) : input.value;
};

const setRows = (
  member: Member,
  view: FormView,
  next: (rows: readonly FormRow<Reach>[]) => readonly FormRow<Reach>[],
): void => view.change((values) => ({ ...values, [member]: next(values[member]) }));

/** The focus goes along: into the row that came, or to what adds another. */
async function add(event: Event, { member }: ReachKind, view: FormView): Promise<void> {
  const fieldset = (event.currentTarget as HTMLElement).closest('fieldset');
  setRows(member, view, (rows) => addRow<Reach>(rows, { value: '' }));
  await view.rendered();
  [...(fieldset?.querySelectorAll<HTMLElement>(`input[id^='${member}.']:not([type='checkbox'])`) ?? [])]
    .at(-1)
    ?.focus();
}

async function remove(
  event: Event,
  { key }: FormRow<Reach>,
  { member }: ReachKind,
  view: FormView,
): Promise<void> {
  const fieldset = (event.currentTarget as HTMLElement).closest('fieldset');
  setRows(member, view, (rows) => removeRow(rows, key));
  await view.rendered();
  fieldset?.querySelector<HTMLElement>('.add')?.focus();
}
