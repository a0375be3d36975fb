import { expect } from '@open-wc/testing';
import { countryCode } from '../../src/domain/country.js';

describe('countryCode', () => {
  const cases: Record<string, string[]> = {
    SE: ['SE', 'se', ' Se ', 'Sweden', 'SWEDEN', 'Sverige', 'Schweden', 'Svezia', 'Suède', 'suede', 'السويد'],
    DE: ['Germany', 'Deutschland', 'Tyskland', 'Allemagne', 'BRD', 'المانيا'],
    US: [
      'US',
      'USA',
      'U.S.A.',
      'United States',
      'United States of America',
      'Vereinigte Staaten',
      'Stati Uniti',
    ],
    GB: ['GB', 'UK', 'U.K.', 'United Kingdom', 'England', 'Great Britain', 'Storbritannien', 'Regno Unito'],
    CI: ['Côte d’Ivoire', "Cote d'Ivoire", 'Ivory Coast'],
    AT: ['Österreich', 'Osterreich', 'Austria'],
    HK: ['Hong Kong', 'Hongkong'],
    CZ: ['Czechia', 'Czech Republic'],
    XK: ['Kosovo'],
    NE: ['Niger'],
    NG: ['Nigeria'],
  };
  for (const [code, names] of Object.entries(cases)) {
    it(`finds ${code} by ${names.join(', ')}`, () => {
      expect(names.map(countryCode)).to.deep.equal(names.map(() => code));
    });
  }

  it('knows no code that a newer one replaces, and the newer one by its name', () => {
    const replaced = [
      'AN',
      'BU',
      'CS',
      'DD',
      'DY',
      'FX',
      'HV',
      'NH',
      'RH',
      'SU',
      'TP',
      'VD',
      'YD',
      'YU',
      'ZR',
    ];
    expect(replaced.filter((code) => countryCode(code))).to.be.empty;
    const names = ['Curaçao', 'Serbia', 'France', 'Russia', 'Timor-Leste', 'Yemen', 'Congo - Kinshasa'];
    expect(names.map(countryCode)).to.deep.equal(['CW', 'RS', 'FR', 'RU', 'TL', 'YE', 'CD']);
  });

  it('knows every code of ISO 3166-1, and Kosovo', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    expect(pairs.filter((pair) => countryCode(pair) === pair)).to.have.lengthOf(249 + 1);
  });

  it('knows nothing else', () => {
    const texts = [
      '',
      ' ',
      '-',
      'Freedonia',
      'Kongo',
      'EU',
      'European Union',
      'ZZ',
      'XA',
      'QQ',
      'constructor',
      '__proto__',
    ];
    expect(texts.filter((text) => countryCode(text) !== undefined)).to.deep.equal([]);
  });
});
