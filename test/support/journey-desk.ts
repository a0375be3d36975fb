import type { Announcement } from '../../src/domain/announcement.js';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { withJourney } from '../../src/adapters/journey/with-journey.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { Contact } from '../../src/domain/contact.js';
import type { JourneyDefinition } from '../../src/domain/journey/journey-definition.js';
import { Journey, type JourneyReady, type JourneyState } from '../../src/store/journey.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed } from './contacts.js';
import { DrivenClock } from './driven-clock.js';
import { FakeWebsite } from './fake-website.js';
import { rest } from './recording-session.js';

export const adasNumber = '+46701740605';
export const bosNumber = '+46701740606';
export const nobodysNumber = '+46701740699';

export const ada = contactNamed('Ada', adasNumber);
export const bo = contactNamed('Bo', bosNumber);

interface DeskOptions {
  readonly contacts?: readonly Contact[];
  readonly website?: FakeWebsite;
  readonly adapter?: ContactAdapter;
  readonly definition?: JourneyDefinition;
}

/** An agent whose calls come from contacts that move on a website, at a time that the test drives. */
export class JourneyDesk {
  readonly clock = new DrivenClock('2026-11-22T10:00:00Z');
  readonly website: FakeWebsite;
  readonly session: Session;
  readonly journey: Journey;
  /** All that was shown, one after the other. */
  readonly states: JourneyState[] = [];

  constructor(options: DeskOptions = {}) {
    const { contacts = [ada, bo], website = new FakeWebsite(), adapter, definition = {} } = options;
    this.website = website;
    for (const { id } of contacts) website.people.set(id, id);
    const joined =
      adapter ?? withJourney(new MemoryAdapter(contacts), () => Promise.resolve(website), definition);
    this.session = new Session({
      source: new Source('contacts', () => Promise.resolve(joined)),
      definition: { region: 'SE', journey: definition },
      checkCandidates: () => Promise.resolve([]),
      notify: () => undefined,
    });
    this.journey = this.session.part(Journey);
    this.journey.state.watch((state) => this.states.push(state));
  }

  announce(interactionId: string | undefined, address: string, part: Partial<Announcement> = {}): void {
    this.session.announce({
      ...{ channel: 'voice', addresses: [address], ...part },
      ...(interactionId !== undefined && { interactionId }),
    });
  }

  /** … and everything that comes of it. */
  async ring(
    interactionId: string | undefined,
    address: string,
    part: Partial<Announcement> = {},
  ): Promise<void> {
    this.announce(interactionId, address, part);
    await this.rest();
  }

  /** Until nothing more happens by itself within a moment. */
  async rest(): Promise<void> {
    await rest();
    await this.pass(100);
  }

  async pass(milliseconds: number): Promise<void> {
    for (let left = milliseconds; left > 0; left -= 500) {
      this.clock.pass(Math.min(left, 500));
      await rest();
    }
  }

  get state(): JourneyState {
    return this.journey.state.value;
  }

  get ready(): JourneyReady {
    if (this.state.status !== 'ready') throw new Error(`The journey is ${this.state.status}`);
    return this.state;
  }

  get ids(): readonly string[] {
    return this.ready.events.map(({ id }) => id);
  }

  dispose(): void {
    this.session.suspend();
    this.clock.restore();
  }
}
