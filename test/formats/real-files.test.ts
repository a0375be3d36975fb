import { expect } from '@open-wc/testing';
import type { FileEntry } from '../../src/formats/contact-reader.js';
import { readContactFile } from '../../src/formats/read-contact-file.js';
import { realFiles } from './real-files.js';

async function load(name: string): Promise<File> {
  const response = await fetch(new URL(`./files/${name}`, import.meta.url));
  expect(response.ok, name).to.equal(true);
  return new File([await response.arrayBuffer()], name);
}

async function read(file: File) {
  const { signal } = new AbortController();
  const entries: FileEntry[] = [];
  for await (const batch of readContactFile(file, { signal })) entries.push(...batch.entries);
  return {
    contacts: entries.flatMap((entry) => (entry.type === 'contact' ? [entry.contact] : [])),
    refused: entries.flatMap((entry) => (entry.type === 'refused' ? [entry.refused] : [])),
  };
}

describe('A file that people have', () => {
  for (const { file, program, ...expected } of realFiles) {
    it(`is read: ${program}`, async () => {
      const { contacts, refused } = await read(await load(file));
      expect({ contacts: contacts.length, refused }).to.deep.equal(expected);
      const said = await read(await load(file.replace(/\.vcf$/, '.json')));
      expect(said.refused).to.deep.equal([]);
      expect(contacts).to.deep.equal(said.contacts);
    });
  }
});
