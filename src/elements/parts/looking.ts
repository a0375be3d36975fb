import { css, html, type TemplateResult } from 'lit';
import type { LookupResolving } from '../../store/lookup-state.js';
import type { Strings } from '../../strings/strings.js';

/** A look-up is under way; who is being asked, where that takes long. */
export const looking = ({ slow }: LookupResolving, source: string, strings: Strings): TemplateResult => html`
  <div class="view looking" role="status" tabindex="-1">
    <div class="progress"></div>
    <p class="quiet">${slow ? strings.stillLookingIn(source) : strings.lookingUp}</p>
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
