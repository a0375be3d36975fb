import { expect } from '@open-wc/testing';
import type { CurrentInteraction } from '../../src/store/session.js';
import { Session } from '../../src/store/session.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { Confirmations } from '../../src/store/confirmations.js';
import { LeadConversion } from '../../src/store/lead-conversion.js';
import type { Notice } from '../../src/store/notice.js';
import { Source } from '../../src/store/source.js';
import { ControllableAdapter } from '../../src/testing/controllable-adapter.js';
import { contactNamed, found } from '../support/contacts.js';
import { settled } from '../support/settled.js';

const number = '+46701740605';
const lead = contactNamed('Ada', number, { revision: '1', stage: 'lead' });
const customer = { ...lead, revision: '2', stage: 'customer' } as const;
const rest = async () => {
  for (let turn = 0; turn < 10; turn += 1) await settled();
};

async function withLead() {
  const adapter = new ControllableAdapter();
  const notices: Notice[] = [];
  const session = new Session({
    source: new Source('people', async () => adapter),
    definition: {},
    checkCandidates: async () => [],
    notify: (notice) => void notices.push(notice),
  });
  session.announce({ channel: 'voice', addresses: [number], interactionId: 'i1' });
  const asked = await adapter.next('find');
  asked.answer(found(asked.args[0], lead));
  await rest();
  const { current } = session.part(Confirmations);
  session.part(LeadConversion).convert(lead, session.interaction.value as CurrentInteraction);
  return { session, adapter, notices, current };
}

describe('a lead that becomes a customer', () => {
  it('is shown so and said so, and is a lead again by one press', async () => {
    const { session, adapter, notices, current } = await withLead();
    const update = await adapter.next('editing.update');
    expect(update.args.slice(0, 2)).to.deep.equal([lead, { stage: 'customer' }]);
    update.answer(customer);
    await rest();
    expect(session.lookup.value).to.deep.include({ status: 'selected', contact: customer });
    expect(current.value).to.deep.include({ contact: customer, done: 'converted' });
    expect(notices.at(-1)).to.deep.equal({
      ...{ type: 'saved', contactId: 'ada', interactionId: 'i1', created: false },
    });
    current.value?.way?.();
    const undo = await adapter.next('editing.update');
    expect(undo.args.slice(0, 2)).to.deep.equal([customer, { stage: 'lead' }]);
  });

  it('is one write, however often it is pressed', async () => {
    const { session, adapter } = await withLead();
    session.part(LeadConversion).convert(lead, session.interaction.value as CurrentInteraction);
    await rest();
    expect(adapter.calls.filter(({ method }) => method === 'editing.update')).to.have.lengthOf(1);
  });

  it('is tried again with the same key where it failed', async () => {
    const { adapter, current } = await withLead();
    const first = await adapter.next('editing.update');
    first.fail(new ContactError('offline', 'No network'));
    await rest();
    expect(current.value?.error?.code).to.equal('offline');
    current.value?.way?.();
    const second = await adapter.next('editing.update');
    expect(second.args[2].key).to.equal(first.args[2].key);
  });
});
