import { expect } from '@open-wc/testing';
import { HttpService } from '../../../src/adapters/http/request.js';
import { readServiceAddress } from '../../../src/adapters/http/service-address.js';
import type { ContactError } from '../../../src/domain/contact-error.js';
import { serveScenarios } from '../server.js';

describe('the address of a service', () => {
  for (const src of [
    'https://crm.example',
    'https://crm.example:8443/api/v2/',
    'http://localhost:9000/api',
    'http://shop.localhost:9000',
    'http://127.0.0.1:9000',
    'http://127.9.9.9',
    'http://[::1]:9000/api',
    new URL('/api', location.origin).href,
  ])
    it(`may be ${src.replace(/:\d+/, '')}`, () => {
      expect(readServiceAddress(src, 'journey-src').href).to.equal(new URL(src).href);
    });

  const wrong: [src: string, why: RegExp][] = [
    ['', /^journey-src is not an absolute address/],
    ['/api', /^journey-src is not an absolute address/],
    ['crm.example', /^journey-src is not an absolute address/],
    ['//crm.example', /^journey-src is not an absolute address/],
    ['https://', /^journey-src is not an absolute address/],
    ['wss://crm.example', /^journey-src is not an address of http or https$/],
    ['file:///etc', /^journey-src is not an address of http or https$/],
    ['javascript:alert(1)', /^journey-src is not an address of http or https$/],
    ['https://anna:hush@crm.example', /^journey-src holds a name or a password/],
    ['https://hush@crm.example', /^journey-src holds a name or a password/],
    ['https://crm.example/?key=hush', /^journey-src has a query or a fragment/],
    ['https://crm.example/?', /^journey-src has a query or a fragment/],
    ['https://crm.example/#hush', /^journey-src has a query or a fragment/],
    ['http://crm.example', /^journey-src is of http, where others can read along/],
    ['http://127.0.0.1.example', /^journey-src is of http, where others can read along/],
    ['http://localhost.example', /^journey-src is of http, where others can read along/],
    ['http://notlocalhost', /^journey-src is of http, where others can read along/],
  ];
  for (const [src, why] of wrong)
    it(`is not ${src || 'an empty text'}`, () => {
      const read = () => readServiceAddress(src, 'journey-src');
      expect(read).to.throw(why).with.property('code', 'invalid');
      expect(read).not.to.throw(/hush/);
    });
});

describe('a service that leads elsewhere', () => {
  serveScenarios();

  it('is not followed', async () => {
    const { signal } = new AbortController();
    const service = new HttpService(new URL('/files', location.origin));
    const failure: unknown = await service
      .json({ what: 'The answer', path: ['moved-away.json'], signal })
      .catch((error: unknown) => error);
    const { code, message } = failure as ContactError;
    expect([code, message]).to.deep.equal([
      'unavailable',
      `The answer of ${location.origin} leads elsewhere, and is not followed there`,
    ]);
  });
});
