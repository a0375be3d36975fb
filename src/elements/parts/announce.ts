/** Milliseconds after which a text is taken away again: the next customer's agent must not come across it. */
const cleared = 5_000;

type Speaker = HTMLElement & { ariaNotify?(text: string): void };

/** The last one that was opened inside a shadow root, where the page does not find it. */
let ownDialog: HTMLDialogElement | undefined;

let region: HTMLElement | undefined;
let clearing: ReturnType<typeof setTimeout> | undefined;

/**
 * Says a text to screen readers, politely, in a language (BCP 47), on the page where the speaker is. Live regions
 * inside shadow roots are not read reliably, and those outside an open modal dialog not at all; so there is one,
 * on that page, in the dialog while one is open. `ariaNotify` needs no region, where it exists; but what it is
 * called on must not be behind a dialog either, and lends its language (ARIA 1.3): the page's, which is not every
 * card's.
 */
export function announce(text: string, locale: string, { ownerDocument: page }: Element): void {
  const { body } = page;
  const dialogs = [...page.querySelectorAll<HTMLElement>('dialog'), ownDialog ?? body];
  const place: Speaker =
    dialogs.findLast((each) => each.ownerDocument === page && each.matches(':modal')) ?? body;
  if (place.ariaNotify && languageAround(place) === locale) {
    place.ariaNotify(text);
    return;
  }
  region ??= createRegion();
  region.lang = locale;
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

const languageAround = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang;

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
