import { openCardDav } from '../../../src/adapters/carddav/open-carddav.js';
import type { CardDavAdapter } from '../../../src/adapters/carddav/carddav-adapter.js';
import type { FakeService } from '../../support/fake-service.js';

export const bookAddress = 'https://dav.example/agent/contacts/';

interface FakeResource {
  readonly href: string;
  /** Of the whole resource. */
  readonly status?: number;
  readonly etag?: string;
  /** A card, as XML. */
  readonly card?: string;
  /** Other properties, as XML. */
  readonly properties?: string;
}

export const cardText = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

export const anna = cardText('UID:anna', 'FN:Anna Svensson', 'N:Svensson;Anna;;;', 'TEL:070-174 06 05');
export const annas: FakeResource = { href: '/agent/contacts/anna.vcf', etag: '"1"', card: anna };

export function multistatus(...resources: readonly FakeResource[]): Response {
  const responses = resources.map(({ href, status, etag = '', card, properties = '' }) =>
    status
      ? `<response><href>${href}</href><status>HTTP/1.1 ${status} Some Reason</status></response>`
      : `<response><href>${href}</href><propstat><prop>${etag && `<getetag>${etag}</getetag>`}${
          card === undefined ? '' : `<C:address-data>${card}</C:address-data>`
        }${properties}</prop><status>HTTP/1.1 200 OK</status></propstat></response>`,
  );
  return xml(
    `<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav">${responses.join('')}</multistatus>`,
  );
}

export const xml = (text: string, status = 207): Response =>
  new Response(text, { status, headers: { 'Content-Type': 'application/xml; charset=utf-8' } });

export const addressBook = (href: string): FakeResource => ({
  href,
  properties: '<resourcetype><collection/><C:addressbook/></resourcetype>',
});

/** An adapter whose address book has been found; only what it is asked from then on counts. */
export async function openFake(service: FakeService, warnings: string[] = []): Promise<CardDavAdapter> {
  service.answer = () => multistatus(addressBook('/agent/contacts/'));
  const adapter = await openCardDav({
    src: bookAddress,
    region: 'SE',
    warn: (message) => warnings.push(message),
  });
  service.asked.length = 0;
  return adapter;
}
