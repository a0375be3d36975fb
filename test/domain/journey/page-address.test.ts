import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pageLink, pageTitle, readPageAddress } from '../../../src/domain/journey/page-address.js';

const shop = 'https://shop.example';
const runs = { numRuns: 500 };

describe("A page's address", () => {
  it('is one for one page, however it is written', () => {
    for (const written of [
      'https://shop.example/cart',
      'https://shop.example/cart/',
      'https://shop.example:443/cart//',
      'HTTPS://Shop.Example//cart#items',
      'https://anna:secret@shop.example/cart?token=1#x',
      'https://shop.example/cart;jsessionid=0A1B2C',
      '  https://shop.example/list/../cart ',
    ]) {
      expect(readPageAddress(written), written).to.equal(`${shop}/cart`);
    }
    expect(readPageAddress('http://shop.example:80')).to.equal('http://shop.example/');
    expect(readPageAddress('http://127.0.0.1:8080/a/')).to.equal('http://127.0.0.1:8080/a');
  });

  it('is of http or https, or none', () => {
    for (const written of [
      '',
      ' ',
      '/cart',
      '//shop.example/cart',
      'shop.example/cart',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'JavaScript://shop.example/%0aalert(1)',
      'data:text/html,<script>alert(1)</script>',
      'blob:https://shop.example/1',
      'file:///etc/passwd',
      'mailto:anna@example.com',
      'https://',
      `${shop}/${'long/'.repeat(500)}`,
    ]) {
      expect(readPageAddress(written), written).to.equal(undefined);
    }
  });

  it('has the parameters that tell pages apart, in one order', () => {
    const keepParameters = ['page', 'category'];
    const address = `${shop}/list?category=a&page=2`;
    expect(readPageAddress(`${shop}/list?page=2&sid=9&category=a`, { keepParameters })).to.equal(address);
    expect(readPageAddress(`${shop}/list/?category=a&page=2&Page=3`, { keepParameters })).to.equal(address);
    expect(readPageAddress(`${shop}/list?sid=9`, { keepParameters })).to.equal(`${shop}/list`);
  });

  it('has a star where somebody or a secret is named in the path', () => {
    for (const secret of [
      'anna@example.com',
      'anna%40example.com',
      '550e8400-e29b-41d4-a716-446655440000',
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NSJ9.dBjftJeZ4CVP-mB92K27uh',
      '9f86d081884c7d659a2feaa0c55ad015',
      'q7Zk2mXv91LtB4sWf0Rp',
      '0701740605',
      '%2B46-70-174 06 05',
      '198112189876',
    ]) {
      expect(readPageAddress(`${shop}/a/${secret}/b`), secret).to.equal(`${shop}/a/*/b`);
    }
  });

  it('keeps the names of pages and products', () => {
    for (const name of [
      'heat-pump-x2',
      'heat-pump-x2-outdoor-unit-2026',
      'HeatPumpX2OutdoorUnit',
      'product-10023',
      '20261122',
      'betal-med-faktura-eller-kort',
      'ISO-8601-dates-and-times',
      'k%C3%B6p-mer',
    ]) {
      expect(readPageAddress(`${shop}/${name}`), name).to.equal(`${shop}/${name}`);
    }
  });

  it('is that of the rule whose stars it fits, so that these pages are one', () => {
    const titles = [
      { path: '/order/new', title: 'New order' },
      { path: '/order/*', title: 'Your order' },
      { path: '/köp/*/klar', title: 'Done' },
    ];
    expect(readPageAddress(`${shop}/order/123`, { titles })).to.equal(`${shop}/order/*`);
    expect(readPageAddress(`${shop}/order/456/lines`, { titles })).to.equal(`${shop}/order/*`);
    expect(readPageAddress(`${shop}/order/new/`, { titles })).to.equal(`${shop}/order/new`);
    expect(readPageAddress(`${shop}/k%C3%B6p/7/klar`, { titles })).to.equal(`${shop}/k%C3%B6p/*/klar`);
    expect(readPageAddress(`${shop}/k%C3%B6p/klar`, { titles })).to.equal(`${shop}/k%C3%B6p/klar`);
  });

  it('is found by a rule that is written otherwise', () => {
    const titles = [{ path: 'help//*/;x', title: 'Help' }];
    expect(readPageAddress(`${shop}/help/1/`, { titles })).to.equal(`${shop}/help/*`);
    expect(readPageAddress(`${shop}/help/*`, { titles })).to.equal(`${shop}/help/*`);
  });

  it('stays in its origin, whatever a rule says', () => {
    const titles = [{ path: '//other.example/*', title: 'Elsewhere' }];
    const address = readPageAddress(`${shop}/%2F/other.example/x`, { titles });
    expect(new URL(address ?? '').origin).to.equal(shop);
  });

  it('can be opened where it is that of one page', () => {
    expect(pageLink({ address: `${shop}/cart` })).to.equal(`${shop}/cart`);
    expect(pageLink({ address: `${shop}/order/*` })).to.equal(undefined);
  });
});

describe('Any address', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const secret = fc.stringMatching(/^zq[a-z0-9]{6,20}$/);
  const other = fc.stringMatching(/^xq[a-z0-9]{6,20}$/); // Never what a parameter says that is kept.
  const query = fc.array(fc.tuple(word, secret), { maxLength: 4 });

  it('loses who signs in, the fragment, and the query but for what is kept', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        query,
        other,
        other,
        other,
        (path, parameters, user, password, fragment) => {
          const search = new URLSearchParams(parameters).toString();
          const written = `https://${user}:${password}@shop.example/${path.join('/')}?${search}#${fragment}`;
          expect(readPageAddress(written)).to.equal(`${shop}/${path.join('/')}`);
          const kept = parameters[0]?.[0] ?? 'none';
          const address = new URL(readPageAddress(written, { keepParameters: [kept] }) ?? '');
          expect([...new Set(address.searchParams.keys())]).to.deep.equal(parameters[0] ? [kept] : []);
          expect(address.href).to.not.include(password);
          expect(address.hash + address.username).to.equal('');
        },
      ),
      runs,
    );
  });

  it('reads as itself once it was read, and has a title', () => {
    const rule = fc.array(fc.constantFrom('/', '*', 'a', 'order', '%20', 'ö', '?', '#'), { maxLength: 6 });
    const rules = fc.array(rule.map((pieces) => ({ path: `/${pieces.join('')}`, title: 'A rule' })));
    const part = fc.oneof(
      word,
      secret,
      fc.constantFrom('a', 'order', 'x@y.z', '%2F', '%', '..', '*', 'ö', ';'),
    );
    const written = fc.oneof(
      fc.array(part).map((parts) => `${shop}/${parts.join('/')}?a=1&b=2`),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }).map((end) => `${shop}/${end}`),
    );
    fc.assert(
      fc.property(written, rules, (url, titles) => {
        const definition = { titles, keepParameters: ['b'] };
        const address = readPageAddress(url, definition);
        if (address === undefined) return;
        expect(readPageAddress(address, definition)).to.equal(address);
        expect(pageTitle({ address })).to.not.equal('');
      }),
      runs,
    );
  });
});

describe("A page's title", () => {
  const titles = [{ path: '/order/*', title: 'Your order' }];

  it("is the definition's, else its publisher's, else the end of its path", () => {
    const page = { address: `${shop}/order/*`, title: 'Order 123' };
    expect(pageTitle(page, titles)).to.equal('Your order');
    expect(pageTitle(page)).to.equal('Order 123');
    expect(pageTitle({ address: `${shop}/order/*` })).to.equal('Order');
    expect(pageTitle({ address: `${shop}/list/heat-pumps.html` })).to.equal('Heat pumps');
    expect(pageTitle({ address: `${shop}/%C3%A5terk%C3%B6p_och+byten` })).to.equal('Återköp och byten');
    expect(pageTitle({ address: `${shop}/list?category=pumps&page=2` })).to.equal('List · pumps · 2');
    expect(pageTitle({ address: `${shop}/50%` })).to.equal('50%');
  });

  it('is the name of the host where the path says nothing', () => {
    expect(pageTitle({ address: `${shop}/` })).to.equal('shop.example');
    expect(pageTitle({ address: `${shop}/*` })).to.equal('shop.example');
  });
});
