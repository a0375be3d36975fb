import { expect } from '@open-wc/testing';
import { readNumbers } from '../../src/domain/contact-numbers.js';
import { checkContact, checkHistoryEntry } from '../../src/formats/contact-schema.js';
import { sampleContacts, sampleRegion } from '../../src/testing/sample-contacts.js';
import { sampleHistory } from '../../src/testing/sample-history.js';

describe('The sample contacts', () => {
  it('are contacts, as a file may hold them', () => {
    expect(sampleContacts.map(checkContact)).to.deep.equal(sampleContacts);
    const entries = sampleHistory.map(({ interaction, ...about }) => ({ ...interaction, ...about }));
    expect(entries.map(checkHistoryEntry)).to.deep.equal(sampleHistory);
  });

  it('have ids of their own', () => {
    expect(new Set(sampleContacts.map(({ id }) => id)).size).to.equal(sampleContacts.length);
    expect(new Set(sampleHistory.map(({ interaction }) => interaction.id)).size).to.equal(
      sampleHistory.length,
    );
  });

  it('have numbers that can be read, apart from the internal one', async () => {
    const read = await readNumbers(sampleContacts, sampleRegion);
    const unread = read.flatMap(({ phones }) =>
      phones.filter(({ number }) => !number).map(({ value }) => value),
    );
    expect(unread).to.deep.equal(['201']);
  });
});
