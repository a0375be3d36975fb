import type { JourneyKind, PageIcon } from '../../src/domain/journey/journey-event.js';
import settingsFile from './settings.json?url&no-inline';

/** What a website tells of its visitor; where it goes, and who is told, is the publisher's business. */
export interface Publisher {
  /** A page is on screen, at the document's address. */
  view(page: PublishedPage): void;
  /** Something happened on it, in one line without anybody's data. */
  tell(kind: PublishedKind, text: string): void;
  /** The visitor has said who they are: what they did before is theirs as well. */
  identify(email: string): void;
  /** Somebody else is there now, of whom nothing is known. */
  forget(): void;
}

export interface PublishedPage {
  readonly title: string;
  readonly icon: PageIcon;
  readonly tags?: readonly string[];
}

export type PublishedKind = Extract<JourneyKind, 'error' | 'form' | 'search' | 'purchase'>;

/** By the name that `settings.json` beside the shop says; what each needs besides is in there too. */
const publishers: Readonly<Record<string, (settings: Settings) => Promise<Publisher>>> = {
  embedded: async () => (await import('./embedded-publisher.js')).openEmbedded(),
  snowplow: async () => (await import('./snowplow-publisher.js')).openSnowplow(),
};

interface Settings {
  readonly publisher?: string;
}

/** Without settings, or where they cannot be read: into the browser's own database. */
export async function openPublisher(): Promise<Publisher> {
  const settings = await readSettings();
  const open = publishers[settings.publisher ?? ''] ?? publishers.embedded;
  return (open as (settings: Settings) => Promise<Publisher>)(settings);
}

async function readSettings(): Promise<Settings> {
  try {
    return (await (await fetch(settingsFile)).json()) as Settings;
  } catch {
    return {};
  }
}
