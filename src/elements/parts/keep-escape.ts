/** The Escape that answers a question is not the host's as well, nor the view's around it; the browser closes the dialog. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
