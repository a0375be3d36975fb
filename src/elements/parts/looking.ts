import { css, html, nothing, type TemplateResult } from 'lit';
import type { LookupResolving } from '../../store/lookup-state.js';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';

/** A look-up is under way; where that takes long, who is being asked, and a way out. */
export const looking = (
  { slow }: LookupResolving,
  session: Session,
  strings: Strings,
): TemplateResult => html`
  <div class="view looking" tabindex="-1">
    <div class="progress"></div>
    <p class="quiet" role="status">
      ${slow ? strings.stillLookingIn(session.source.name) : strings.lookingUp}
    </p>
    ${slow ? html`<button @click=${() => session.stop()}>${strings.cancel}</button>` : nothing}
  </div>
`;

export const lookingStyles = css`
  .looking {
    position: relative;
    overflow: clip;
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 18px 14px;
    /* A quick answer shows no sign of waiting. */
    animation: appear 120ms 200ms both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .progress {
    position: absolute;
    inset-block-start: 0;
    inline-size: 30%;
    block-size: 2px;
    background: var(--cc-accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .progress {
      animation: run 1.4s ease-in-out infinite;
    }
    @keyframes run {
      from {
        inset-inline-start: -30%;
      }
      to {
        inset-inline-start: 100%;
      }
    }
  }
  .view[tabindex]:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .progress {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
