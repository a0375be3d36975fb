import { expect } from '@open-wc/testing';
import type { Contact } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { RefusedEntry } from '../../src/formats/contact-file.js';
import { csvReader, readCsvColumns, type CsvOptions } from '../../src/formats/csv.js';

interface Read {
  contacts: Contact[];
  refused: RefusedEntry[];
}

function read(text: string, options?: CsvOptions): Read {
  const reader = csvReader(options);
  const entries = [...reader.read(text), ...reader.end()];
  return {
    contacts: entries.flatMap((entry) => (entry.type === 'contact' ? [entry.contact] : [])),
    refused: entries.flatMap((entry) => (entry.type === 'refused' ? [entry.refused] : [])),
  };
}

/** The contact of a file with one row, given by heading. */
function contactOf(cells: Readonly<Record<string, string>>, options?: CsvOptions): Contact {
  const row = (values: string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
  const { contacts, refused } = read(
    `${row(Object.keys(cells))}\r\n${row(Object.values(cells))}\r\n`,
    options,
  );
  expect(refused).to.deep.equal([]);
  return contacts[0]!;
}

function failureOf(run: () => unknown): ContactError | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error as ContactError;
  }
}

describe('A row of a CSV', () => {
  it('is a contact', () => {
    const { id, ...contact } = contactOf({
      'First Name': 'Anna',
      'Last Name': 'Lind',
      Company: 'Nordanvind',
      Department: 'Support',
      'Job Title': 'Clerk',
      Mobile: '070-123',
      'Work Phone': '08-456',
      'E-mail': 'anna@example.org',
      Street: 'Storgatan 1',
      City: 'Umeå',
      'Postal Code': '903 26',
      Country: 'Sweden',
      Language: 'sv;en',
    });
    expect(id).to.match(/^csv:[0-9a-f]{16}$/);
    expect(contact).to.deep.equal({
      kind: 'individual',
      active: true,
      name: { full: 'Anna Lind', given: 'Anna', family: 'Lind' },
      organisation: { name: 'Nordanvind', department: 'Support' },
      title: 'Clerk',
      phones: [
        { value: '070-123', label: 'mobile' },
        { value: '08-456', label: 'work' },
      ],
      emails: [{ value: 'anna@example.org' }],
      addresses: [{ street: 'Storgatan 1', locality: 'Umeå', postalCode: '903 26', country: 'SE' }],
      languages: ['sv', 'en'],
      fields: {},
    });
  });

  it('has the name that is written, else its parts, else what there is', () => {
    const nameOf = (cells: Record<string, string>) => contactOf(cells).name.full;
    expect(nameOf({ Name: 'Anna L.', 'First Name': 'Anna', 'Last Name': 'Lind' })).to.equal('Anna L.');
    expect(
      nameOf({ Title: 'Dr', 'First Name': 'Anna', 'Last Name': 'Lind', 'Job Title': '', Suffix: 'PhD' }),
    ).to.equal('Dr Anna Lind PhD');
    expect(nameOf({ Name: '', Company: 'Nordanvind', Phone: '1' })).to.equal('Nordanvind');
    expect(nameOf({ Name: '', Nickname: 'Annie', Email: 'a@b.c' })).to.equal('Annie');
    expect(nameOf({ Email: 'a@b.c', Phone: '1' })).to.equal('a@b.c');
    expect(nameOf({ Phone: '070-1' })).to.equal('070-1');
  });

  it('keeps what has no member of its own under its heading, or under the name that a vCard gives it', () => {
    const { fields, url } = contactOf({
      Name: 'Anna',
      'Customer number': '80-114',
      '': 'unnamed',
      Notes: 'one\r\ntwo',
      Birthday: '1980-05-01',
      Anniversary: '0/0/00',
      Categories: 'Friends;Priority',
      Website: 'https://example.org/anna',
      'Website 2': 'www.example.org',
      Gender: 'Unspecified',
      __proto__x: 'x',
      constructor: 'y',
    });
    expect(url).to.equal('https://example.org/anna');
    expect(fields).to.deep.equal({
      'Customer number': '80-114',
      'column 3': 'unnamed',
      note: 'one\ntwo',
      birthday: '1980-05-01',
      categories: ['Friends', 'Priority'],
      'Website 2': 'www.example.org',
      __proto__x: 'x',
      constructor: 'y',
    });
  });

  it('changes no prototype by its headings', () => {
    const { contacts } = read('Name,__proto__,fields.__proto__,phones.__proto__\nAnna,a,b,1');
    expect(Object.entries(contacts[0]!.fields)).to.deep.equal([['x-__proto__', ['a', 'b']]]);
    expect(contacts[0]!.phones).to.deep.equal([{ value: '1', label: '__proto__' }]);
  });

  it('keeps among the fields what its member cannot hold', () => {
    const contact = contactOf({
      Name: 'Anna',
      Stage: 'Prospect',
      Language: 'Swedish',
      Created: 'yesterday',
      Active: 'maybe',
    });
    expect(contact).to.not.have.any.keys('stage', 'created');
    expect(contact).to.include({ active: true });
    expect(contact.fields).to.deep.equal({
      stage: 'Prospect',
      languages: 'Swedish',
      created: 'yesterday',
      active: 'maybe',
    });
  });

  it('has several numbers in one cell, and a label beside each', () => {
    const { phones, emails } = contactOf({
      Name: 'Anna',
      'Phone 1 - Label': '* Mobile',
      'Phone 1 - Value': '070-1 ::: 070-2',
      'Phone 2 - Label': 'Work Fax',
      'Phone 2 - Value': '08-1',
      'Phone 3 - Label': 'Ferry',
      'Phone 3 - Value': '08-2',
      'E-mail 1 - Label': '*',
      'E-mail 1 - Value': 'a@b.c',
    });
    expect(phones).to.deep.equal([
      { value: '070-1', label: 'mobile', preferred: true },
      { value: '070-2', label: 'mobile', preferred: true },
      { value: '08-1', label: 'fax' },
      { value: '08-2', label: 'Ferry' },
    ]);
    expect(emails).to.deep.equal([{ value: 'a@b.c', preferred: true }]);
  });

  it('is read without the apostrophe that guards a formula', () => {
    const { name, title, phones } = contactOf({ Name: "'=1+1", 'Job Title': "''-x", Phone: "'+46-70" });
    expect([name.full, title, phones[0]?.value]).to.deep.equal(['=1+1', "'-x", '+46-70']);
    expect(contactOf({ Phone: '="070-1"' }).phones[0]?.value).to.equal('070-1');
    expect(contactOf({ Name: "'t Hooft" }).name.full).to.equal("'t Hooft");
  });

  it('goes where the mapping says', () => {
    const contact = contactOf(
      { Name: 'Anna', Phone: '1', Secret: 'x', Handle: 'anna@example.org' },
      { columns: { Phone: 'phones.switchboard', Secret: '', Handle: 'emails.work' } },
    );
    expect(contact.phones).to.deep.equal([{ value: '1', label: 'switchboard' }]);
    expect(contact.emails).to.deep.equal([{ value: 'anna@example.org', label: 'work' }]);
    expect(contact.fields).to.deep.equal({});
  });

  it('goes where its headings say, where they are targets', () => {
    const contact = contactOf({ 'name.full': 'Anna', 'phones.ferry': '1', 'fields.shoe.size': '38' });
    expect(contact.phones).to.deep.equal([{ value: '1', label: 'ferry' }]);
    expect(contact.fields).to.deep.equal({ 'shoe.size': '38' });
  });
});

describe('The id of a row', () => {
  const ids = (text: string) => read(text).contacts.map(({ id }) => id as string);

  it('is the one of its column', () => {
    expect(ids('Id,Name\n7,Anna\n8,Bo')).to.deep.equal(['7', '8']);
    expect(ids('UID,Name\nurn:x,Anna')).to.deep.equal(['urn:x']);
  });

  it('is else made from what the row says, the same every time, however it is quoted', () => {
    const [anna, bo] = ids('Name,Phone\nAnna,1\nBo,1');
    expect(anna).not.to.equal(bo);
    expect(ids('\uFEFFName,Phone,Title\r\n"Bo","1"\r\n"Anna","1",\r\n')).to.deep.equal([bo, anna]);
  });
});

describe('What a CSV refuses', () => {
  const cases: Record<string, [text: string, refused: RefusedEntry]> = {
    'a row with more cells than headings': [
      'Anna,1\n"Bo\nB",2,Secret\n',
      { line: 3, entry: 2, reason: 'the row has more cells than there are headings' },
    ],
    'a number that a spreadsheet has cut short': [
      'Bo,"4,67E+10"\nAnna,1\n',
      { line: 2, entry: 1, reason: 'Phone: a spreadsheet has cut the number short' },
    ],
    'a row that says the same as another': [
      'Anna,1\n\nAnna,1\n',
      { line: 4, entry: 2, reason: 'another row says the same (line 2)' },
    ],
  };
  for (const [what, [rows, refused]] of Object.entries(cases))
    it(`is ${what}`, () => {
      const file = read(`Name,Phone\n${rows}`);
      expect(file.refused).to.deep.equal([refused]);
      expect(file.contacts.map(({ name }) => name.full)).to.deep.equal(['Anna']);
    });

  it('is a second row of the same id', () => {
    expect(read('Id,Name\n1,Anna\n2,Bo\n1,Eva').refused).to.deep.equal([
      { line: 4, entry: 3, reason: 'another row has the same id (line 2)' },
    ]);
  });

  it('is a row in which nothing names or reaches anybody', () => {
    expect(read('Name,City\nAnna,\n,Umeå').refused).to.deep.equal([
      { line: 3, entry: 2, reason: 'the row has no name, and no number or address to go by' },
    ]);
  });

  it('is not a row with fewer cells, or with empty ones too many', () => {
    const { contacts, refused } = read('Name,Phone,City\nAnna\nBo,1,Umeå,,\n');
    expect(refused).to.deep.equal([]);
    expect(contacts).to.have.lengthOf(2);
  });

  it('is a row whose JSON is none, or is no contact’s', () => {
    const rows = [
      'Anna,"{"',
      'Bo,[]',
      'Eva,"{""phones"":[{""value"":7}]}"',
      'Ida,"{""colour"":""Secret""}"',
      'Ola,{}',
    ];
    const { contacts, refused } = read(`Name,Rest (JSON)\n${rows.join('\n')}`);
    expect(refused.map(({ reason }) => reason)).to.deep.equal([
      'Rest (JSON): expected a JSON object',
      'Rest (JSON): expected a JSON object',
      'Rest (JSON): phones[0].value: expected a text',
      'Rest (JSON): colour: unknown member',
    ]);
    expect(contacts.map(({ name }) => name.full)).to.deep.equal(['Ola']);
  });

  it('is everything where no heading is known, and says which are needed', () => {
    const error = failureOf(() => read('Colour,Size\nred,1'));
    expect(error).to.be.instanceOf(ContactError).and.include({ code: 'invalid' });
    expect(error?.message).to.match(/Name, First Name, .* Phone or E-mail$/);
  });

  it('is nothing of a file that is empty or holds headings only', () => {
    for (const text of ['', '\r\n', 'Name,Phone', '\uFEFFsep=;\r\nName;Phone\r\n'])
      expect(read(text)).to.deep.equal({ contacts: [], refused: [] });
  });

  it('is a mapping to nowhere', () => {
    const columns = { Phone: 'phone' } as unknown as NonNullable<CsvOptions['columns']>;
    expect(failureOf(() => csvReader({ columns }))).to.include({ message: 'Phone: no column goes there' });
  });
});

describe('A large CSV', () => {
  it('is read at a hundred thousand rows within seconds, in pieces', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `c${index},Anna Lind${index},070-${index},"Umeå"\r\n`,
    );
    const text = `Id,Name,Mobile,City\r\n${rows.join('')}`;
    const reader = csvReader();
    const began = performance.now();
    const entries = (text.match(/[^]{1,65536}/g) ?? []).flatMap((piece) => reader.read(piece));
    expect(entries.length + reader.end().length).to.equal(100_000);
    expect(performance.now() - began).to.be.below(8_000);
  });

  it('may have any number of columns', () => {
    const began = performance.now();
    for (const heading of ['Title', 'Nome', 'Company', 'x', 'Phone', 'Notes', 'Phone 1 - Value', 'Labels']) {
      const many = Array.from({ length: 60_000 }, () => heading).join(',');
      const { contacts } = read(`Name,${many}\nAnna,${many}`);
      expect(contacts).to.have.lengthOf(1);
    }
    expect(performance.now() - began).to.be.below(8_000);
  });
});

describe('The columns of a CSV', () => {
  it('are told with a guess and a sample', () => {
    const text = 'Namn;Telefon, arbete;Kundnummer;Foto\r\n;;80-1;\r\nAnna;"08-1";80-2;';
    expect(readCsvColumns(text)).to.deep.equal([
      { heading: 'Namn', target: 'name.full', sample: 'Anna' },
      { heading: 'Telefon, arbete', target: 'phones.work', sample: '08-1' },
      { heading: 'Kundnummer', target: 'fields.Kundnummer', sample: '80-1' },
      { heading: 'Foto', target: 'photo', sample: '' },
    ]);
  });

  it('are told apart where several have the same heading, and mapped one by one', () => {
    const text = 'Name,Phone,Phone,Phone (2),,,Phone\nAnna,1,2,3,4,5,6';
    const headings = readCsvColumns(text).map(({ heading }) => heading);
    expect(headings).to.deep.equal(['Name', 'Phone', 'Phone (3)', 'Phone (2)', '', '(2)', 'Phone (4)']);
    const columns: CsvOptions['columns'] = {
      ...{ Phone: 'phones.home', 'Phone (3)': 'phones.work', 'Phone (2)': '', 'Phone (4)': 'fields.fourth' },
      ...{ '': '', '(2)': 'fields.fifth' },
    };
    const [contact] = read(text, { columns }).contacts;
    expect(contact!.phones).to.deep.equal([
      { value: '1', label: 'home' },
      { value: '2', label: 'work' },
    ]);
    expect(contact!.fields).to.deep.equal({ fourth: '6', fifth: '5' });
  });

  it('are none of an empty file', () => expect(readCsvColumns('')).to.deep.equal([]));
});
