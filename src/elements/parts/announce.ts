/** Milliseconds after which a text is taken away again: the next customer's agent must not come across it. */
const cleared = 5_000;

/** The last one that was opened inside a shadow root, where the page does not find it. */
let ownDialog: HTMLDialogElement | undefined;

let region: HTMLElement | undefined;
let clearing: ReturnType<typeof setTimeout> | undefined;

/**
 * Says a text to screen readers, politely. Live regions inside shadow roots are not read reliably,
 * and those outside an open modal dialog not at all; so there is one for the page, in the dialog
 * while one is open. `ariaNotify` needs none of this, where it exists.
 */
export function announce(text: string): void {
  const body: HTMLElement & { ariaNotify?(text: string): void } = document.body;
  if (body.ariaNotify) {
    body.ariaNotify(text);
    return;
  }
  const dialogs = [...document.querySelectorAll<HTMLElement>('dialog'), ownDialog ?? body];
  const place = dialogs.findLast((dialog) => dialog.matches(':modal')) ?? body;
  region ??= createRegion();
  if (region.parentNode !== place) place.append(region);
  region.textContent = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => region?.replaceChildren(), cleared);
}

/** Shows a dialog of the card's own in front of the page: until it is closed, what is said is said in there. */
export function showModal(dialog: HTMLDialogElement): void {
  ownDialog = dialog;
  dialog.showModal();
}

/** On screen for screen readers only; styled by properties, which a strict Content-Security-Policy allows. */
function createRegion(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('aria-live', 'polite');
  element.setAttribute('data-contact-card-announcements', '');
  Object.assign(element.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  return element;
}
