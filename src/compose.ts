import type { ContactAdapter } from './adapters/contact-adapter.js';
import { decorate, maskingOf } from './adapters/decorate.js';
import { JourneyUse } from './adapters/journey/registry.js';
import { AdapterUse } from './adapters/registry.js';
import type { ContactError } from './domain/contact-error.js';
import type { Definition } from './domain/definition.js';
import { laterDrafts } from './storage/later-drafts.js';
import type { Notice } from './store/notice.js';
import { Session } from './store/session.js';
import { Source } from './store/source.js';

export interface SessionParts {
  readonly adapter: string;
  readonly src: string;
  /** Where journeys come from; empty: from the adapter, if from anywhere. */
  readonly journey: string;
  readonly journeySrc: string;
  /** The host's own: a bearer token, for sources that ask for one. */
  readonly getToken: (() => Promise<string>) | undefined;
  /** Reads the numbers that arrive; beats the definition's. ISO 3166-1 alpha-2. */
  readonly region: string | undefined;
  /** Reads the numbers that the source stores, where it differs. */
  readonly adapterRegion: string | undefined;
  readonly readonly: boolean;
  readonly definition: Definition;
  /** Whose answers are remembered. Asked anew each time, as `agent` is: who works with the card may change. */
  readonly agentId: () => string | undefined;
  readonly locale: string;
  readonly notify: (notice: Notice) => void;
  /** Who works with the card, as a history names people. */
  readonly agent: () => string | undefined;
}

export interface ComposedSession {
  readonly session: Session;
  /** The card has left the page: nothing loads, and the source is closed unless other cards use it. */
  readonly suspend: () => void;
  /** The card is back: the source opens again, and what was interrupted goes on. */
  readonly resume: () => void;
  /** How many writes of the agent at the card have not reached the source. */
  readonly waiting: () => Promise<number>;
  /** Nothing that the machine holds of the agents here is left, nor of what this one wrote; what the source holds is. */
  readonly clear: () => Promise<void>;
}

/** Joins adapter, decorators and store: the one place that knows them all. The source begins to open at once. */
export function composeSession(parts: SessionParts): ComposedSession {
  const { definition, adapter, src, journey, journeySrc, getToken, agentId, locale, agent } = parts;
  const notify = tellingErrorsOnce(parts.notify);
  const region = parts.region ?? definition.region;
  const storedRegion = parts.adapterRegion ?? region;
  const use = new AdapterUse(adapter, { src, region: storedRegion, getToken, agentId });
  const journeyUse = journey ? new JourneyUse(journey, { src: journeySrc, getToken, agentId }) : undefined;
  const key = JSON.stringify([adapter, src, storedRegion]);
  const masking = maskingOf(definition);
  let decorated: ContactAdapter | undefined;
  const leave = () => {
    source.close();
    decorated?.close?.();
    decorated = undefined;
  };
  const open = async () => {
    const opened = await decorate(await use.open(), {
      ...parts,
      ...{ source: key, region: storedRegion, masking },
      openJourney: journeyUse && (() => journeyUse.open()),
    });
    // Nobody asks it any more where the card has left meanwhile, or another has been opened.
    if (isHere) decorated?.close?.();
    else opened.close?.();
    decorated = opened;
    return opened;
  };
  const source = new Source(src || adapter, open, key);
  const kept = () => ({ source: key, owner: parts.agentId() ?? '' });
  let isHere = true;
  const refused = (error: ContactError) => isHere && notify({ type: 'error', error });
  const session = new Session({
    ...{ source, locale, notify, agent },
    definition: { ...definition, ...(region && { region }) },
    draftPort: laterDrafts(async () => {
      const { openDrafts } = await import('./storage/open-drafts.js');
      return openDrafts({ source: key, days: definition.draftDays });
    }),
    checkCandidates: async (candidates, identities) => {
      const { readHostCandidates } = await import('./adapters/host-candidates.js');
      const matches = await readHostCandidates(candidates, identities, { region: storedRegion, refused });
      const masks = await masking?.();
      return masks ? matches.map(masks.match) : matches;
    },
  });
  // A host that brings its own matches needs no source.
  const openEarly = () => void (adapter && source.ready().catch(refused));
  openEarly();
  return {
    session,
    suspend() {
      isHere = false;
      session.suspend();
      leave();
      use.release();
      journeyUse?.release();
    },
    resume() {
      isHere = true;
      openEarly();
      session.resume();
    },
    async waiting() {
      const { countKept } = await import('./adapters/outbox/kept-writes.js');
      return countKept(kept());
    },
    async clear() {
      await session.clear().finally(leave);
      const { countKept, eraseKept } = await import('./adapters/outbox/kept-writes.js');
      if ((await countKept(kept())) > 0) await eraseKept(kept());
    },
  };
}

/** A source that cannot be opened fails whoever asks it: that is one error. */
function tellingErrorsOnce(notify: (notice: Notice) => void): (notice: Notice) => void {
  const told = new WeakSet<ContactError>();
  return (notice) => {
    if (notice.type === 'error') {
      if (told.has(notice.error)) return;
      told.add(notice.error);
    }
    notify(notice);
  };
}

/** Told apart: a definition that cannot be had at all rejects, one with faults comes without the faulty parts. */
export async function loadDefinition(given: Definition | string, signal: AbortSignal) {
  const { readDefinition } = await import('./adapters/read-definition.js');
  return readDefinition(given, signal);
}
