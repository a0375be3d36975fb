import { css, html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { HelpfulPage } from '../../domain/journey/journey-definition.js';
import type { WebsitePage } from '../../domain/journey/journey-event.js';
import { pageLink, pageTitle, readPageAddress } from '../../domain/journey/page-address.js';
import { type Guidance, Guiding } from '../../store/guiding.js';
import type { Session } from '../../store/session.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { copyControl } from '../parts/copy-control.js';
import { icon } from '../parts/icon.js';
import { closeMenu, menuStyles, tendMenu } from '../parts/popover-menu.js';
import type { GuideController } from './guide-controller.js';

export interface GuideContext {
  readonly guide: GuideController;
  readonly session: Session;
  readonly display: Display;
  readonly work: WorkStrings;
}

/** The definition's helpful pages, to choose from. `here`: the address of the page that the customer is on now. */
export function linkMenu(
  { guide, session, work }: GuideContext,
  here: string | undefined,
): TemplateResult | typeof nothing {
  const { pages } = session.part(Guiding);
  if (pages.length === 0) return nothing;
  const { journey } = session.definition;
  const isHere = ({ url }: HelpfulPage) => here !== undefined && readPageAddress(url, journey) === here;
  return html`
    <button popovertarget="helpful-pages" @keydown=${closeMenu}>
      ${icon('send')}${work.sendLink}${icon('unfold')}
    </button>
    <ul
      class="menu pages"
      role="list"
      id="helpful-pages"
      popover
      aria-label=${work.helpfulPages}
      @beforetoggle=${tendMenu}
      @keydown=${closeMenu}
    >
      ${pages.map(
        (page) =>
          html`<li>
            <button
              class="plain"
              popovertarget="helpful-pages"
              popovertargetaction="hide"
              @click=${(click: MouseEvent) => click.detail <= 1 && guide.lead(page)}
            >
              <bdi>${page.title}</bdi>
              ${isHere(page) ? html`<span class="small quiet">${work.customerIsThere}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
  `;
}

/** Sends the customer back to a page of the journey; `nothing` where its address stands for several. */
export function pageControl(
  page: WebsitePage,
  { guide, session, work }: GuideContext,
): TemplateResult | typeof nothing {
  const url = pageLink(page);
  if (url === undefined) return nothing;
  const title = pageTitle(page, session.definition.journey?.titles);
  const press = ({ detail, currentTarget }: MouseEvent) => {
    (currentTarget as HTMLElement).focus(); // In Safari a click does not, and the message would not get it.
    if (detail <= 1) void guide.lead({ title, url });
  };
  return html`<button class="plain" @click=${press}>${icon('send')}${work.sendPage}</button>`;
}

/** That the host has taken the last link; where nobody can be written to from here, the link itself. */
export function guideOutcome(context: GuideContext): TemplateResult | typeof nothing {
  const { session, work } = context;
  const outcome = session.part(Guiding).outcome.value;
  switch (outcome?.status) {
    case 'handed-over':
      return html`<p class="small good row">
        ${icon('sent')}<span>${work.linkHandedOver(outcome.guidance.title)}</span>
      </p>`;
    case 'to-copy':
      return linkToCopy(outcome.guidance, context);
    default:
      return nothing; // What is in the message is seen there.
  }
}

function linkToCopy(guidance: Guidance, { guide, display, work }: GuideContext): TemplateResult {
  const { title, url } = guidance;
  const { strings } = display;
  const controls = { strings, copied: guide.copied, copy: () => void guide.copy(guidance) };
  return html`
    <div class="link small">
      <p>
        <span class="quiet">${work.linkTo(title)}</span>
        <span class="link-address code">${url}</span>
      </p>
      ${copyControl(url, work.linkTo(title), controls)}
    </div>
  `;
}

/** A `.link` beside the control that copies it, and a `.menu` of pages. */
export const guideStyles = [
  menuStyles,
  css`
    .pages {
      max-block-size: min(20em, calc(100dvb - 16px));
    }
    .link {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
    }
    .link p {
      min-inline-size: 0;
    }
    .link-address {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
];
