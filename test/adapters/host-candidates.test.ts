import { expect } from '@open-wc/testing';
import { readHostCandidates } from '../../src/adapters/host-candidates.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { parseIdentity, type Identity } from '../../src/domain/identity.js';
import { rankMatches } from '../../src/domain/match.js';

const anna = { id: '1', name: 'Anna', phones: [{ value: '070-174 06 05', label: 'mobile' }] };
const bo = {
  id: '2',
  name: 'Bo',
  emails: ['bo@lind.example', 'other@lind.example'].map((value) => ({ value })),
};

const phone = await parseIdentity('+46701740605');
const email = await parseIdentity('bo@lind.example');

async function read(
  candidates: readonly unknown[],
  identities: readonly Identity[] = [phone],
  region = 'SE',
) {
  const problems: string[] = [];
  const refused = ({ code, message }: ContactError) => problems.push(`${code} ${message}`);
  const matches = await readHostCandidates(candidates, identities, { region, refused });
  return { matches, problems };
}

describe('readHostCandidates', () => {
  it('says of each candidate by what it agrees with the interaction', async () => {
    const { matches, problems } = await read([{ contact: anna }, { contact: bo }], [phone, email]);
    expect(
      matches.map(({ contact, on, certainty, label }) => [contact.name.full, on, certainty, label]),
    ).to.deep.equal([
      ['Anna', phone, 'normalised', 'mobile'],
      ['Bo', email, 'exact', undefined],
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('counts all that a candidate agrees on, the surest first', async () => {
    const maybe: Identity = { ...(phone as Extract<Identity, { kind: 'phone' }>), maybe: true };
    const both = { ...bo, phones: anna.phones };
    const { matches } = await read([{ contact: anna }, { contact: both }], [maybe, email]);
    expect(
      rankMatches(matches).map(({ contact, on, certainty }) => [contact.name.full, on, certainty]),
    ).to.deep.equal([
      ['Bo', email, 'exact'],
      ['Anna', maybe, 'maybe'],
    ]);
    const [first] = rankMatches((await read([{ contact: anna }, { contact: both }], [phone, email])).matches);
    expect(first?.contact.name.full).to.equal('Bo');
  });

  it('takes one that agrees on nothing for a match, since the host knows why it is one', async () => {
    const { matches } = await read([{ contact: bo }]);
    expect(matches.map(({ on, certainty }) => [on, certainty])).to.deep.equal([[phone, 'normalised']]);
  });

  it('takes candidates where nothing is known of the caller', async () => {
    const withheld: Identity = { kind: 'withheld', raw: 'anonymous' };
    for (const identities of [[], [withheld]])
      expect((await read([{ contact: bo }], identities)).matches[0]?.on.kind).to.equal('withheld');
  });

  it('lets the host say why, and how surely', async () => {
    const said = { label: 'from the ticket', certainty: 'maybe' };
    const { matches } = await read([
      { contact: anna, ...said },
      { contact: bo, certainty: 'exact' },
    ]);
    expect(matches[0]).to.include(said);
    expect(matches[1]).to.include({ certainty: 'exact' });
    expect(matches[1]).not.to.have.property('label');
  });

  it('reads national numbers with the region', async () => {
    const numbers = await Promise.all(
      ['SE', 'NO'].map((region) => read([{ contact: anna }], [phone], region)),
    );
    const certainties = numbers.map(({ matches }) => matches[0]?.contact.phones[0]?.number);
    expect(certainties).to.deep.equal(['+46701740605', undefined]);
  });

  it('leaves out what is wrong, and tells it by its position', async () => {
    const { matches, problems } = await read([
      { contact: { id: '3' } },
      { contact: anna },
      null,
      { contact: bo, sure: 1 },
    ]);
    expect(matches.map(({ contact }) => contact.name.full)).to.deep.equal(['Anna']);
    expect(problems).to.deep.equal([
      'invalid candidates, entry 1: contact.name: is missing',
      'invalid candidates, entry 3: expected an object',
      'invalid candidates, entry 4: sure: unknown member',
    ]);
  });

  it('pairs what the host says with the right one where others are left out', async () => {
    const { matches } = await read([{}, { contact: bo, label: 'B' }, {}, { contact: anna, label: 'A' }]);
    expect(matches.map(({ contact, label }) => [contact.name.full, label])).to.deep.equal([
      ['Bo', 'B'],
      ['Anna', 'A'],
    ]);
  });

  for (const candidates of [[{}], [null, 'Anna'], 'Anna', {}, { contact: anna }])
    it(`rejects ${JSON.stringify(candidates).slice(0, 40)}, of which nothing is right`, async () => {
      const error = await read(candidates as unknown[]).catch(ContactError.from);
      expect(error).to.include({ code: 'invalid' });
    });

  it('has none where the host has none', async () => {
    expect(await read([])).to.deep.equal({ matches: [], problems: [] });
  });
});
