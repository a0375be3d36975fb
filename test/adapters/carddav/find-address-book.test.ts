import { expect } from '@open-wc/testing';
import { openCardDav } from '../../../src/adapters/carddav/open-carddav.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import { FakeService } from '../../support/fake-service.js';
import { addressBook, multistatus } from './carddav-service.js';

const service = FakeService.forSuite();
const open = (src: string, getToken?: () => Promise<string>) =>
  openCardDav({ src, warn: () => undefined, ...(getToken && { getToken }) });
const failureOf = (promise: Promise<unknown>) =>
  promise.then(() => undefined, ContactError.from) as Promise<ContactError>;

const collection = '<resourcetype><collection/></resourcetype>';
const leadsTo = (name: string, href: string, prefix = '') =>
  `<${prefix}${name}><href>${href}</href></${prefix}${name}>`;

/** A server whose principals, homes and address books stand apart. */
const paths: Readonly<Record<string, () => Response>> = {
  '/dav/ 0': () =>
    multistatus({
      href: '/dav/',
      properties: `${collection}${leadsTo('current-user-principal', '/dav/principals/anna/')}`,
    }),
  '/dav/ 1': () => multistatus({ href: '/dav/', properties: collection }),
  '/dav/principals/anna/ 0': () =>
    multistatus({
      href: '/dav/principals/anna/',
      properties: `${collection}${leadsTo('addressbook-home-set', 'https://dav.example/dav/books/', 'C:')}`,
    }),
  '/dav/principals/anna/ 1': () => multistatus(),
  '/dav/books/ 0': () => multistatus({ href: '/dav/books/', properties: collection }),
  '/dav/books/ 1': () =>
    multistatus({ href: '/dav/books/', properties: collection }, addressBook('/dav/books/own')),
};

const answer = ({ url, headers }: Request): Response =>
  paths[`${new URL(url).pathname} ${headers.get('Depth')}`]?.() ?? new Response('', { status: 404 });

describe('The way to the address book', () => {
  for (const src of ['dav', 'dav/principals/anna/', 'dav/books'])
    it(`leads there from /${src}`, async () => {
      service.answer = answer;
      const adapter = await open(`https://dav.example/${src}`);
      service.answer = () => multistatus();
      await adapter.search({}, { signal: new AbortController().signal, limit: 1 });
      expect(service.asked.at(-1)!.url).to.equal('https://dav.example/dav/books/own/');
    });

  it('leads there from a server that only says where by its well-known address', async () => {
    service.answer = (request) =>
      new URL(request.url).pathname === '/.well-known/carddav' ? paths['/dav/ 0']!() : answer(request);
    await open('https://dav.example');
    expect(service.asked.at(-1)!.url).to.equal('https://dav.example/dav/books/');
  });

  it('is asked with the credentials that getToken gives', async () => {
    service.answer = answer;
    await open('https://dav.example/dav', async () => 'Basic YTpi');
    const given = service.asked.map(({ headers }) => headers.get('Authorization'));
    expect([...new Set(given)]).to.deep.equal(['Basic YTpi']);
  });

  it('is not followed to another origin', async () => {
    service.answer = () =>
      multistatus({
        href: '/dav/',
        properties: leadsTo('current-user-principal', 'https://evil.example/anna/'),
      });
    const { code, message } = await failureOf(open('https://dav.example/dav'));
    expect([code, message]).to.deep.equal([
      'invalid',
      'https://dav.example gives an address of another origin',
    ]);
    expect(service.asked.every(({ url }) => url.startsWith('https://dav.example/'))).to.equal(true);
  });

  const nowhere: Readonly<Record<string, Response>> = {
    'there is nothing': new Response('', { status: 404 }),
    'no page takes the question': new Response('', { status: 405 }),
    'a web page answers': new Response('<!doctype html>'),
  };
  for (const [what, response] of Object.entries(nowhere))
    it(`ends where ${what}, in words for whoever wrote the page`, async () => {
      service.answer = () => response.clone();
      const { code, message } = await failureOf(open('https://dav.example/dav/'));
      expect(code).to.equal('invalid');
      expect(message).to.match(/src leads to no address book|is no multistatus of WebDAV/);
    });

  for (const src of ['', 'contacts', 'http://dav.example/', 'https://a:b@dav.example/'])
    it(`does not begin at "${src}"`, async () => {
      expect((await failureOf(open(src))).code).to.equal('invalid');
      expect(service.asked).to.deep.equal([]);
    });
});
