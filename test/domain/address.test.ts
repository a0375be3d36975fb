import { expect } from '@open-wc/testing';
import { readAddress } from '../../src/domain/address.js';

const numbers: [string, string, string?][] = [
  ['+46 70-174 06 05', '+46 70-174 06 05'],
  ['tel:+46701740605', '+46701740605'],
  ['TEL:+46-70-174-06-05', '+46-70-174-06-05'],
  ['Tel: 070-174 06 05', '070-174 06 05'],
  ['tel:%2B46701740605', '+46701740605'],
  ['tel:+4670%201740605', '+4670 1740605'],
  ['tel:%E2%80%8E%D9%A0%D9%A7%D9%A0', '070'],
  ['tel:+46%', '+46%'],
  ['tel:+14155551212;ext=102', '+14155551212', '102'],
  ['tel:+14155551212;EXT=1-02;isub=5', '+14155551212', '102'],
  ['tel:+14155551212;isub=12345', '+14155551212'],
  ['tel:30901820;phone-context=+49', '+49-30901820'],
  ['tel:555-1212;phone-context=+1-415', '+1-415-555-1212'],
  ['tel:201;phone-context=pbx.example', '201'],
  ['tel:201;phone-context=', '201'],
  ['tel:+46701740605;phone-context=+49', '+46701740605'],
  ['tel:+46701740605?body=hello', '+46701740605'],
  ['sip:+46701740605@example.invalid;user=phone', '+46701740605'],
  ['sips:201@pbx.example:5061;transport=tls?subject=x', '201'],
  ['sip:0701740605;phone-context=+46@gw.example;user=phone', '+46-0701740605'],
  ['sip:201;ext=7@pbx.example', '201', '7'],
  ['sip:201:secret@pbx.example', '201'],
  ['sip:+46701740605', '+46701740605'],
  ['sip:jane.doe@example.com', 'jane.doe'],
  ['sip:pbx.example', 'sip:pbx.example'],
  ['sip:10.0.0.1', 'sip:10.0.0.1'],
  ['sip:[2001:db8::10]:5060', 'sip:[2001:db8::10]:5060'],
  ['"Doe, Jane" <sip:+46701740605@example.com;user=phone>;tag=88sja8x', '+46701740605'],
  ['Jane <tel:+46701740605>', '+46701740605'],
  ['sms:+46701740605?body=hello', '+46701740605'],
  ['sms:+46701740605,+4670123456?body=hello', '+46701740605'],
  ['sms:+46701740605;+4670123456', '+46701740605;+4670123456'],
  ['smsto:+46701740605:hello there', '+46701740605'],
  ['callto://+46701740605', '+46701740605'],
  ['whatsapp:+46701740605', '+46701740605'],
  ['whatsapp:46701740605@s.whatsapp.net', '46701740605'],
  ['(+46) 70 174 06 05', '+46) 70 174 06 05'],
  ['+46701740605; home', '+46701740605'],
  ['', ''],
  ['sip:@pbx.example', ''],
];

const emails: [string, string][] = [
  ['jane@example.com', 'jane@example.com'],
  [' Jane.Doe@Example.COM ', 'jane.doe@example.com'],
  ['mailto:jane@example.com?subject=a@b', 'jane@example.com'],
  ['MAILTO:jane%2Bvip@example.com', 'jane+vip@example.com'],
  ['mailto:jane%40example.com', 'jane@example.com'],
  ['jane@example.com, bob@example.com', 'jane@example.com'],
  ['jane@example.com, Bob <bob@example.com>', 'jane@example.com'],
  ['Jane Doe <jane@example.com>', 'jane@example.com'],
  ['"Doe, Jane" <jane@example.com>', 'jane@example.com'],
  ['Doe, Jane <jane@example.com>; Bob <bob@example.com>', 'jane@example.com'],
  ['"jane@work" <jane@example.com>', 'jane@example.com'],
  ['<jane@example.com>', 'jane@example.com'],
  ['mailto:Jane%20%3Cjane@example.com%3E', 'jane@example.com'],
  ['jane\u200B@example.com', 'jane@example.com'],
  ['jane＠example.com', 'jane@example.com'],
  ['ane\u0301@example.com', 'an\u00E9@example.com'],
  ['4930123456@firma.example', '4930123456@firma.example'],
  ['100%@example.com', '100%@example.com'],
];

describe('Address', () => {
  for (const [text, expected, extension] of numbers)
    it(`takes '${expected}' out of '${text}'`, () => {
      expect(readAddress(text)).to.deep.equal({ text: expected, ...(extension && { extension }) });
    });

  for (const [text, expected] of emails)
    it(`takes the e-mail address out of '${text}'`, () => {
      expect(readAddress(text)).to.deep.equal({ text: expected, isEmail: true });
    });
});
