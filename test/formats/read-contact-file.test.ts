import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/domain/contact-error.js';
import type { FileEntry } from '../../src/formats/contact-reader.js';
import { formatOf } from '../../src/formats/file-format.js';
import {
  readContactFile,
  type FileBatch,
  type ReadFileOptions,
} from '../../src/formats/read-contact-file.js';
import { card } from './cards.js';

const never = new AbortController().signal;
const json = JSON.stringify([{ id: '1', name: 'Åsa 😀' }]);
const vcard = card('4.0', 'FN:Åsa 😀');

async function batchesOf(file: Blob, options: Partial<ReadFileOptions> = {}): Promise<FileBatch[]> {
  const batches: FileBatch[] = [];
  for await (const batch of readContactFile(file, { signal: never, ...options })) batches.push(batch);
  return batches;
}

const nameOf = (entry: FileEntry) => (entry.type === 'contact' ? entry.contact.name.full : entry.type);

async function namesIn(...of: Parameters<typeof batchesOf>): Promise<string[]> {
  return (await batchesOf(...of)).flatMap(({ entries }) => entries.map(nameOf));
}

async function rejectionOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(bytes.buffer);
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('readContactFile', () => {
  for (const [format, text] of Object.entries({ 'a vCard': vcard, JSON: json })) {
    it(`knows ${format} by how it begins where the name does not say`, async () => {
      expect(await namesIn(new Blob([text]))).to.deep.equal(['Åsa 😀']);
      expect(await namesIn(new File(['\uFEFF\r\n', text], 'people.txt'))).to.deep.equal(['Åsa 😀']);
    });
  }

  it('knows a format by the ending of the name, whatever the text', async () => {
    expect(await namesIn(new File(['Dear colleague'], 'people.VCF'))).to.deep.equal(['refused']);
    const error = await rejectionOf(batchesOf(new File([vcard], 'people.json')));
    expect(error).to.include({ code: 'invalid', message: 'the text is not JSON: line 1 column 1' });
  });

  for (const [kind, begins] of Object.entries({
    'an Excel workbook': 'PK\x03\x04\x14\0\x06\0',
    'an old Excel workbook': '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0',
    'a picture': '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  }))
    it(`takes ${kind} for no table, though its name may say so`, async () => {
      for (const name of ['people.csv', 'people.xyz']) {
        const error = await rejectionOf(batchesOf(new File([latin(begins)], name)));
        expect(error).to.include({
          code: 'invalid',
          message: 'the file is no text: expected vCard, CSV or JSON',
        });
      }
    });

  it('takes anything else for CSV', async () => {
    const asked = ['people.csv', 'people.tsv', 'people', 'people.txt'].map((name) =>
      formatOf(new File(['Name;Phone'], name), 'utf-8'),
    );
    expect(await Promise.all(asked)).to.deep.equal(['csv', 'csv', 'csv', 'csv']);
  });

  for (const [encoding, bytes] of Object.entries({
    'UTF-8': new TextEncoder().encode(vcard),
    'UTF-8 with its mark': new TextEncoder().encode(`\uFEFF${vcard}`),
    'UTF-16': utf16(`\uFEFF${vcard}`, true),
    'UTF-16, the other way round': utf16(`\uFEFF${vcard}`, false),
    'UTF-16 without a mark': utf16(vcard, true),
    'UTF-16 without a mark, the other way round': utf16(vcard, false),
  })) {
    it(`reads ${encoding}`, async () => {
      expect(await namesIn(new Blob([bytes]))).to.deep.equal(['Åsa 😀']);
    });
  }

  it('reads windows-1252 where the file is not UTF-8, however late that shows', async () => {
    const padding = card('3.0', 'FN:Anna', `NOTE:${'x'.repeat(3_000_000)}`);
    const file = new Blob([padding, latin(card('3.0', 'FN:\x80 \xC5sa'))]);
    expect(await namesIn(file)).to.deep.equal(['Anna', '€ Åsa']);
    expect(await namesIn(new Blob([vcard, latin('\xC3')]))).to.deep.equal(['Ã…sa ðŸ˜€', 'refused']);
  });

  it('reads a line of a file that is not UTF-8 by its CHARSET', async () => {
    const cards = [
      card('2.1', 'N;CHARSET=Shift_JIS:\x8E\x52\x93\x63;\x83\x5C'),
      card('2.1', 'FN;CHARSET=windows-1251:\xC0\xED\xED\xE0'),
      card('2.1', 'FN;CHARSET=utf-8:\xC3\x85sa', 'TEL;CHARSET=klingon:1', 'NOTE;CHARSET=klingon:\xC5'),
    ];
    expect(await namesIn(new Blob([latin(cards.join(''))]))).to.deep.equal([
      'ソ 山田',
      'Анна',
      'Åsa',
      'refused',
    ]);
  });

  it('reads batch by batch, and says how far', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => card('4.0', `FN:Åsa ${index}`, `UID:${index}`));
    const file = new Blob(many);
    const batches = await batchesOf(file);
    expect(batches.length).to.be.above(2);
    expect(batches.map(({ bytes }) => bytes)).to.deep.equal(
      batches.map(({ bytes }) => bytes).sort((a, b) => a - b),
    );
    expect(batches.at(-1)?.bytes).to.equal(file.size);
    expect(Math.max(...batches.map(({ entries }) => entries.length))).to.be.below(6_000);
    expect(batches.flatMap(({ entries }) => entries.map(nameOf))).to.deep.equal(
      many.map((_, index) => `Åsa ${index}`),
    );
  });

  it('reads a letter that two slices share', async () => {
    for (const before of ['', 'x']) {
      const name = before + '😀'.repeat(400_000);
      expect((await namesIn(new Blob([card('4.0', `FN:${name}`)])))[0] === name).to.equal(true);
    }
  });

  it('gives nothing for an empty vCard file', async () => {
    expect(await batchesOf(new File([], 'people.vcf'))).to.deep.equal([{ entries: [], bytes: 0 }]);
  });

  it('gives what was complete before it rejects a file that is cut off', async () => {
    const names: string[] = [];
    const reading = (async () => {
      const file = new File([json.slice(0, -1)], 'people.json');
      for await (const { entries } of readContactFile(file, { signal: never }))
        names.push(...entries.map(nameOf));
    })();
    expect(await rejectionOf(reading))
      .to.be.instanceOf(ContactError)
      .with.property('code', 'invalid');
    expect(names).to.deep.equal(['Åsa 😀']);
  });

  it('stops with the reason of its signal, before and between slices', async () => {
    const controller = new AbortController();
    const file = new Blob(Array.from({ length: 10_000 }, (_, index) => card('3.0', `FN:A${index}`)));
    const batches = readContactFile(file, { signal: controller.signal });
    expect((await batches.next()).done).to.equal(false);
    controller.abort('enough');
    expect(await rejectionOf(batches.next())).to.equal('enough');
    expect(await rejectionOf(batchesOf(file, { signal: controller.signal }))).to.equal('enough');
  });

  it('says in words that a file cannot be read any more', async () => {
    class Removed extends File {
      override slice(): Blob {
        return Object.assign(new Blob(), {
          arrayBuffer: () => Promise.reject(new DOMException('secret/people.vcf', 'NotReadableError')),
        });
      }
    }
    const error = await rejectionOf(batchesOf(new Removed([vcard], 'people.vcf')));
    expect(error).to.be.instanceOf(ContactError).with.property('code', 'unavailable');
    expect((error as ContactError).message)
      .to.contain('removed')
      .and.not.to.contain('secret');
  });

  it('reads a CSV by what is said of its columns', async () => {
    const file = new File(['Kund;Nr\nAnna Berg;070-123 45 67\n'], 'kunder.csv');
    const batches = await batchesOf(file, { columns: { Kund: 'name.full', Nr: 'phones.mobile' } });
    const [entry] = batches.flatMap(({ entries }) => entries);
    expect(entry?.type === 'contact' && entry.contact.name.full).to.equal('Anna Berg');
  });
});
