import { expect } from '@open-wc/testing';
import type { PostalAddress } from '../../src/domain/contact.js';
import { addressLines } from '../../src/domain/postal-address.js';

const written: [address: PostalAddress, lines: string[]][] = [
  [
    { country: 'SE', street: 'Storgatan 12', postalCode: '903 26', locality: 'Umeå' },
    ['Storgatan 12', 'SE-903 26 Umeå'],
  ],
  [
    { country: 'DE', street: 'Lindenallee 7', postalCode: '10115', locality: 'Berlin' },
    ['Lindenallee 7', '10115 Berlin'],
  ],
  [
    { country: 'FR', street: '8 rue de la Paix', postalCode: '75002', locality: 'Paris' },
    ['8 rue de la Paix', '75002 Paris'],
  ],
  [
    { country: 'GB', street: '1 High Street\nFlat 2', postalCode: 'SW1A 1AA', locality: 'London' },
    ['1 High Street', 'Flat 2', 'London', 'SW1A 1AA'],
  ],
  [
    {
      country: 'IE',
      street: '5 Abbey Street',
      locality: 'Dublin',
      region: 'Dublin 1',
      postalCode: 'D01 X2Y3',
    },
    ['5 Abbey Street', 'Dublin', 'Dublin 1', 'D01 X2Y3'],
  ],
  [
    { country: 'US', street: '500 Main St', locality: 'San Francisco', region: 'CA', postalCode: '94016' },
    ['500 Main St', 'San Francisco, CA 94016'],
  ],
  [
    { country: 'CA', street: '12 King St', locality: 'Toronto', region: 'ON', postalCode: 'M5V 1A1' },
    ['12 King St', 'Toronto ON M5V 1A1'],
  ],
  [
    {
      country: 'BR',
      street: 'Rua das Flores, 9',
      locality: 'São Paulo',
      region: 'SP',
      postalCode: '01310-100',
    },
    ['Rua das Flores, 9', 'São Paulo-SP', '01310-100'],
  ],
  [
    { country: 'IT', street: 'Via Roma 3', postalCode: '00184', locality: 'Roma', region: 'RM' },
    ['Via Roma 3', '00184 Roma RM'],
  ],
  [
    { country: 'ES', street: 'Calle Mayor 4', postalCode: '28013', locality: 'Madrid', region: 'Madrid' },
    ['Calle Mayor 4', '28013 Madrid Madrid'],
  ],
  [
    { country: 'HU', street: 'Fő utca 2', postalCode: '1011', locality: 'Budapest' },
    ['Budapest', 'Fő utca 2', '1011'],
  ],
  [
    { country: 'IN', street: '7 MG Road', locality: 'Pune', region: 'Maharashtra', postalCode: '411001' },
    ['7 MG Road', 'Pune 411001', 'Maharashtra'],
  ],
  [
    { country: 'EG', street: '٣ شارع النيل', locality: 'القاهرة', region: 'القاهرة', postalCode: '11511' },
    ['٣ شارع النيل', 'القاهرة', 'القاهرة', '11511'],
  ],
  [
    { country: 'JP', street: '千代田1-1', region: '東京都', postalCode: '100-0001' },
    ['〒100-0001', '東京都', '千代田1-1'],
  ],
];

describe('addressLines', () => {
  for (const [address, lines] of written)
    it(`writes an address of ${address.country} as its post does`, () => {
      expect(addressLines(address)).to.deep.equal(lines);
    });

  it('leaves out what is not known', () => {
    expect(addressLines({})).to.deep.equal([]);
    expect(addressLines({ country: 'SE' })).to.deep.equal([]);
    expect(addressLines({ country: 'SE', locality: 'Umeå' })).to.deep.equal(['Umeå']);
  });
});
