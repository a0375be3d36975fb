import '../../../src/adapters/carddav/open-carddav.js';
import { writeVCard } from '../../../src/formats/vcard-writer.js';
import { sampleContacts } from '../../../src/testing/sample-contacts.js';
import { describeFuzzed } from '../fuzzed-card.js';
import { addressBook, multistatus } from './carddav-service.js';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;');

describeFuzzed('an address book', async () => {
  const cards = sampleContacts.map((contact, index) => ({
    href: `/agent/contacts/${index}.vcf`,
    etag: `"${index}"`,
    card: escapeXml(writeVCard(contact)),
  }));
  return {
    adapter: 'carddav',
    src: (turn) => `https://dav${turn}.example/agent/contacts/`,
    answer: ({ method }) => multistatus(...(method === 'REPORT' ? cards : [addressBook('/agent/contacts/')])),
  };
});
