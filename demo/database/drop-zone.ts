const over = 'over';

/** What a place that takes files does of what is dragged to it. */
export const dropZone = (take: (files: readonly File[]) => void) => ({
  hover(event: DragEvent): void {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    zoneOf(event).classList.add(over);
  },
  /** From one element within to another is still within. */
  leave(event: DragEvent): void {
    const zone = zoneOf(event);
    if (!zone.contains(event.relatedTarget as Node | null)) zone.classList.remove(over);
  },
  drop(event: DragEvent): void {
    zoneOf(event).classList.remove(over);
    if (!bringsFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  },
});

/** A file that misses its place would otherwise be opened instead of the page. */
export function keepDroppedFiles(page: Document): void {
  page.addEventListener('dragover', (event) => {
    if (event.defaultPrevented || !bringsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  });
  page.addEventListener('drop', (event) => bringsFiles(event) && event.preventDefault());
}

const zoneOf = ({ currentTarget }: DragEvent) => currentTarget as HTMLElement;

const bringsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
