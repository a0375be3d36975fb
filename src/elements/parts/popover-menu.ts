import { css } from 'lit';

/** A `.menu` of buttons that is a popover. */
export const menuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    min-inline-size: 200px;
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100dvb - 16px);
    overflow-y: auto;
    color: var(--cc-ink);
    background: var(--cc-surface);
    border: 1px solid var(--cc-line);
    border-radius: 8px;
    box-shadow: 0 8px 24px rgb(10 20 40 / 0.18);
  }
  .menu button {
    inline-size: 100%;
    justify-content: space-between;
    gap: 16px;
    text-align: start;
    color: var(--cc-ink);
  }
`;

const gap = 4;
const margin = 8;

/**
 * For `beforetoggle`: puts a popover under the control that opens it, or above it where there is no room
 * below, and gives the focus back to that control when it closes.
 */
export function tendMenu(event: Event): void {
  const { newState, target } = event as ToggleEvent;
  if (!(target instanceof HTMLElement)) return;
  const root = target.getRootNode() as ShadowRoot | Document;
  const invoker = root.querySelector<HTMLElement>(`[popovertarget="${target.id}"]`);
  if (newState === 'open') {
    invoker?.focus(); // In Safari a click does not, and Escape would be heard elsewhere.
    // The popover has its size only once it is shown.
    requestAnimationFrame(() => invoker && place(target, invoker.getBoundingClientRect()));
  }
  // Chromium 153 does so by itself only outside shadow roots (see whatwg/html#9169); once it does, this can go.
  else if (target.matches(':focus-within')) invoker?.focus();
}

/** For `keydown`, at a popover and at the control that opens it: the Escape that closes it is not the host's as well. */
export function closeMenu(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.currentTarget instanceof HTMLElement)) return;
  const root = event.currentTarget.getRootNode() as ShadowRoot | Document;
  const menu = root.querySelector<HTMLElement>('[popover]:popover-open');
  if (!menu) return;
  event.preventDefault();
  event.stopPropagation();
  menu.hidePopover();
}

function place(popover: HTMLElement, below: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { innerWidth, innerHeight } = popover.ownerDocument.defaultView ?? window;
  const isRightToLeft = getComputedStyle(popover).direction === 'rtl';
  const left = isRightToLeft ? below.right - width : below.left;
  const fits = below.bottom + gap + height <= innerHeight - margin;
  const top = fits ? below.bottom + gap : below.top - gap - height;
  popover.style.setProperty('left', `${clamp(left, innerWidth - width)}px`);
  popover.style.setProperty('top', `${clamp(top, innerHeight - height)}px`);
}

const clamp = (position: number, most: number) => Math.max(margin, Math.min(position, most - margin));
