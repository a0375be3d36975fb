import { expect } from '@open-wc/testing';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import type { Contact, ContactChanges } from '../../src/domain/contact.js';
import { formValuesOf } from '../../src/domain/contact-form-values.js';
import {
  type Choices,
  differences,
  memberOf,
  mergeContacts,
  type Side,
  undecided,
  type Versions,
} from '../../src/domain/merge-contact.js';
import type { ContactForm } from '../../src/store/contact-form.js';
import { ContactForms } from '../../src/store/contact-forms.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed } from '../support/contacts.js';
import { until } from '../support/settled.js';
import { deleteDatabases, fill, newName } from './indexeddb-harness.js';

const edits = globalThis.soak ? 200 : 20;
const { signal } = new AbortController();
const ada = contactNamed('Ada', '+46701740605', { title: 'Clerk', fields: { plan: 'Gold' } });

/** What the source has written, in its order: over which state, and what came of it. */
interface Written {
  readonly over: string | undefined;
  readonly contact: Contact;
}

/** An agent in a tab of its own: a session and a connection of its own to the one database. */
class Agent {
  readonly session: Session;
  /** The conflicts that the source has answered with, and those that the agent was shown. */
  refused = 0;
  shown = 0;
  readonly #name: string;
  readonly #adapter: ContactAdapter;
  #edits = 0;

  constructor(name: string, adapter: ContactAdapter, written: Written[]) {
    this.#name = name;
    this.#adapter = adapter;
    const { editing } = adapter;
    const update: NonNullable<typeof editing>['update'] = async (seen, changes, options) => {
      try {
        const contact = await editing!.update(seen, changes, options);
        written.push({ over: seen.revision, contact });
        return contact;
      } catch (error) {
        if ((error as { code?: string }).code === 'conflict') this.refused += 1;
        throw error;
      }
    };
    const watched: ContactAdapter = {
      find: (identities, options) => adapter.find(identities, options),
      get: (id, options) => adapter.get(id, options),
      search: (query, options) => adapter.search(query, options),
      editing: { create: editing!.create.bind(editing), update },
    };
    this.session = new Session({
      source: new Source('database', async () => watched),
      definition: {},
      checkCandidates: async () => [],
      notify: () => undefined,
    });
    this.session.serve(name);
    this.session.announce({ channel: 'voice', addresses: [], interactionId: name, contactId: ada.id });
  }

  /** Opens the form on what this agent sees, which may be old by now, and saves until it is saved. */
  async edit(): Promise<void> {
    const { session } = this;
    await until(() => session.lookup.value.status === 'selected', 'the contact');
    const { value } = session.lookup;
    const contact = value.status === 'selected' ? value.contact : ada;
    const task = { kind: 'edit', contact } as const;
    session.tasks.open(task);
    const form = session.part(ContactForms).of(task)!;
    await until(() => form.state.value.status === 'editing', 'the form');
    form.change(formValuesOf({ ...contact, ...this.#changes(contact) }));
    await pause();
    form.save();
    await this.#settle(form);
  }

  async #settle(form: ContactForm): Promise<void> {
    for (;;) {
      await until(() => ['saved', 'conflict', 'editing'].includes(form.state.value.status), 'the answer');
      const { value } = form.state;
      if (value.status === 'editing') throw value.error ?? new Error('It is not saved');
      if (value.status !== 'conflict') return;
      this.shown += 1;
      const choices = anyChoices(value);
      const merged = mergeContacts(value, choices);
      checkMerged(merged, value, choices);
      await pause();
      form.resolve(merged);
      await until(() => form.state.value.status !== 'saving', 'the answer');
      if (form.state.value.status === 'saved') checkMerged(await this.#seen(), value, choices);
    }
  }

  /** As the card shows it once it is saved. */
  async #seen(): Promise<Contact> {
    const { value } = this.session.lookup;
    return value.status === 'selected' ? value.contact : this.#adapter.get(ada.id, { signal });
  }

  /** Something that nobody has written before, in some places. */
  #changes(contact: Contact): ContactChanges {
    this.#edits += 1;
    const mark = `${this.#name}${this.#edits}`;
    const number = `+4670174${(this.#name === 'a' ? 0 : 5_000) + this.#edits}`.padEnd(12, '0');
    const places: ContactChanges[] = [
      { title: `title ${mark}` },
      { timeZone: `zone ${mark}` },
      { fields: { ...contact.fields, plan: `plan ${mark}` } },
      { emails: [...contact.emails, { value: `${mark}@engines.example` }] },
      { phones: [...contact.phones, { value: number }] },
      { languages: [...contact.languages, `x-${mark}`] },
    ];
    const chosen = places.filter(() => Math.random() < 0.5);
    return Object.assign({}, ...(chosen.length > 0 ? chosen : [places[0]])) as ContactChanges;
  }
}

/** Every part of what is saved is what the choices say; of what both had in a list nothing is lost. */
function checkMerged(merged: Contact, versions: Versions, choices: Choices): void {
  for (const { name, changedBy } of differences(versions)) {
    const side = changedBy === 'open' ? choices[name] : changedBy;
    if (side === 'mine' || side === 'theirs')
      expect(valuesOf(merged, name), name).to.deep.equal(valuesOf(versions[side], name));
    else
      expect(valuesOf(merged, name)).to.include.members([
        ...valuesOf(versions.mine, name),
        ...valuesOf(versions.theirs, name),
      ]);
  }
}

/** Numbers are read when they are written: what was typed is compared. */
function valuesOf(contact: Contact, name: string): unknown[] {
  const value = memberOf(contact, name);
  if (!Array.isArray(value)) return [value];
  return value.map((each: unknown) => (typeof each === 'object' ? (each as { value: string }).value : each));
}

function anyChoices(versions: Versions): Choices {
  const one = (isList: boolean): Side => {
    const sides: Side[] = isList ? ['both', 'mine', 'theirs'] : ['mine', 'theirs'];
    return sides[Math.floor(Math.random() * sides.length)] ?? 'theirs';
  };
  return Object.fromEntries(undecided(versions, {}).map(({ name, isList }) => [name, one(isList)]));
}

const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 8));

describe('Two agents who edit one contact', () => {
  after(deleteDatabases);

  it(`lose no update in ${edits} edits, and are shown every conflict`, async () => {
    const src = newName();
    await fill(src, { contacts: [ada], history: [], region: 'SE' });
    const written: Written[] = [];
    const adapters = await Promise.all(['a', 'b'].map(() => openIndexedDb({ src, region: 'SE' })));
    const { revision: first = '' } = await adapters[0]!.get(ada.id, { signal });
    const agents = adapters.map((adapter, place) => new Agent('ab'.charAt(place), adapter, written));
    const work = agents.map(async (agent) => {
      for (let count = 0; count < edits / 2; count += 1) {
        await agent.edit();
        await pause();
      }
    });
    await Promise.all(work);

    expect(written).to.have.length(edits);
    // Each was written over what was there, and so over all before it.
    const byBase = new Map(written.map((each) => [each.over ?? '', each.contact]));
    let last = byBase.get(first);
    for (let count = 1; count < edits; count += 1) last = byBase.get(last?.revision ?? 'none');
    expect(last, 'one state after the other').not.to.equal(undefined);
    const [adapter] = adapters;
    expect(await adapter!.get(ada.id, { signal })).to.deep.equal(last);

    const [refused, shown] = [agents.map((agent) => agent.refused), agents.map((agent) => agent.shown)];
    expect(shown).to.deep.equal(refused);
    expect(shown.reduce((sum, count) => sum + count)).to.be.above(edits / 10);
    adapters.forEach((each) => each.close?.());
  }).timeout(600_000);
});
