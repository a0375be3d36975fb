/** The smallest PNG. */
export const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The host's own matches, one like another. */
export const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    contact: { id: `c${index}`, name: `Candidate ${index}`, phones: [{ value: '+46701740600' }] },
  }));
