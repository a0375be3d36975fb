/** Long enough for the browser to begin, after which it has the file. */
const keptFor = 60_000;

/** Lets the browser save a file that was made in the page. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), keptFor);
}
