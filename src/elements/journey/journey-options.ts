import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { JourneyKind } from '../../domain/journey/journey-event.js';
import type { JourneyRange } from '../../store/journey.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { closeMenu, tendMenu } from '../parts/popover-menu.js';
import { optionsIcon } from './journey-icons.js';

const ranges: readonly JourneyRange[] = ['hour', 'day', 'week', 'all'];

export interface Options {
  readonly work: WorkStrings;
  readonly range: JourneyRange;
  readonly isByAddress: boolean;
  /** Those that there are. */
  readonly kinds: readonly JourneyKind[];
  readonly hidden: ReadonlySet<JourneyKind>;
  readonly look: (range: JourneyRange) => void;
  readonly callByAddress: (isByAddress: boolean) => void;
  readonly hide: (hidden: ReadonlySet<JourneyKind>) => void;
}

/** How far back, of which kinds, and by which names. */
export function journeyOptions(options: Options): TemplateResult {
  const { work, range, isByAddress, look, callByAddress } = options;
  return html`
    <button
      class="plain icon-only"
      popovertarget="options"
      aria-label=${work.journeyOptions}
      title=${work.journeyOptions}
      @keydown=${closeMenu}
    >
      ${optionsIcon('options')}
    </button>
    <div
      class="menu options"
      id="options"
      popover
      role="group"
      aria-label=${work.journeyOptions}
      @beforetoggle=${tendMenu}
      @keydown=${closeMenu}
    >
      <label class="field">
        <span class="label">${work.journeyRange}</span>
        <select @change=${({ target }: Event) => look((target as HTMLSelectElement).value as JourneyRange)}>
          ${ranges.map((each) => html`<option value=${each} ?selected=${each === range}>${work.journeyRanges[each]}</option>`)}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(isByAddress)}
          @change=${({ target }: Event) => callByAddress((target as HTMLInputElement).checked)}
        />
        ${work.showAddresses}
      </label>
      ${kindChoices(options)}
    </div>
  `;
}

function kindChoices({ work, kinds, hidden, hide }: Options): TemplateResult | typeof nothing {
  if (kinds.length < 2) return nothing;
  const toggle = (kind: JourneyKind, isShown: boolean) => {
    const others = [...hidden].filter((each) => each !== kind);
    hide(new Set(isShown ? others : [...others, kind]));
  };
  return html`<fieldset>
    <legend class="label">${work.journeyKindsShown}</legend>
    ${kinds.map(
      (kind) =>
        html`<label class="check">
          <input
            type="checkbox"
            .checked=${live(!hidden.has(kind))}
            @change=${({ target }: Event) => toggle(kind, (target as HTMLInputElement).checked)}
          />
          ${work.journeyKinds[kind]}
        </label>`,
    )}
  </fieldset>`;
}
