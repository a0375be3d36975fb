import { expect } from '@open-wc/testing';
import type { ContactErrorCode } from '../../src/domain/contact-error.js';
import type { InvalidReason } from '../../src/domain/identity.js';
import type { Channel, Direction, InteractionState } from '../../src/domain/interaction.js';
import { certainties } from '../../src/domain/match.js';
import { ar } from '../../src/strings/ar.js';
import { en } from '../../src/strings/en.js';
import { it as italian } from '../../src/strings/it.js';
import type { AddressKind, Strings } from '../../src/strings/strings.js';
import { sv } from '../../src/strings/sv.js';

const translations = { sv, it: italian, ar };
const languages = { en, ...translations };

/** What a language may write as English does. */
const alike: Record<keyof typeof translations, readonly string[]> = {
  sv: ['SMS', 'Person', 'Organisation', 'Fax'],
  it: ['E-mail', 'Chat', 'SMS', 'Record', 'No', 'Fax'],
  ar: [],
};

/** Every member of a union: the type check fails when one is missing. */
const each = <Member extends string>(members: Record<Member, true>) => Object.keys(members) as Member[];
const pairs = <A, B>(these: readonly A[], those: readonly B[]) =>
  these.flatMap((a) => those.map((b): [A, B] => [a, b]));
const one = <A>(these: readonly A[]) => these.map((a): [A] => [a]);

const channels = each<Channel>({ voice: true, email: true, chat: true, sms: true, social: true, task: true });
const directions = each<Direction>({ inbound: true, outbound: true });
const states = each<InteractionState>({
  ringing: true,
  connected: true,
  held: true,
  'wrap-up': true,
  ended: true,
});
const addressKinds = each<AddressKind>({ number: true, address: true, both: true });
const reasons = each<InvalidReason>({
  'not-an-address': true,
  'too-short': true,
  'too-long': true,
  'region-needed': true,
});
const errorCodes = each<ContactErrorCode>({
  'not-found': true,
  conflict: true,
  invalid: true,
  forbidden: true,
  unauthenticated: true,
  offline: true,
  'rate-limited': true,
  unavailable: true,
  timeout: true,
  storage: true,
  unexpected: true,
});
const labels = ['mobile', 'work', 'home', 'fax', 'pager', 'main', 'other'];
const fields = [
  'anniversary',
  'birthday',
  'categories',
  'contract',
  'customerNumber',
  'impp',
  'nickname',
  'note',
  'role',
  'url',
];
const counts = [0, 1, 2, 3, 11, 100, 10_000];
const phone = '+46 70 174 06 05';

type FunctionName = {
  [Key in keyof Strings]: Strings[Key] extends string ? never : Key;
}[keyof Strings];
type Calls = { [Name in FunctionName]: Parameters<Strings[Name]>[] };

/** The texts around a value that comes from elsewhere. */
const aroundValues = {
  networkName: [['Unity Freight']],
  stillLookingIn: [['Salesforce']],
  sourceFailed: [['Salesforce']],
  sourceEmpty: [['customers']],
  withAgent: [['Marta']],
  noMatchShown: [['Kamau']],
  matchedAs: [[phone]],
  sameLastDigitsAs: [[phone]],
  extension: [['17']],
  timeThere: [['14:32']],
  callNumber: [[phone]],
  copyValue: [['ingegerd@nordanvind.example']],
  copied: [[phone]],
  contactShown: [['Ingegerd Wallström']],
  contactsOf: [['Nordanvind Kraft AB']],
  deleteQuestion: [['Ingegerd Wallström']],
  deleteConfirmation: [['Ingegerd Wallström']],
  deleting: [['Ingegerd Wallström']],
  contactDeleted: [['Ingegerd Wallström']],
  deleteFailed: [['Ingegerd Wallström']],
  restoring: [['Ingegerd Wallström']],
  contactRestored: [['Ingegerd Wallström']],
  restoreFailed: [['Ingegerd Wallström']],
} satisfies Partial<Calls>;

const calls: Calls = {
  ...aroundValues,
  interaction: pairs(channels, [...directions, undefined]),
  interactionState: pairs(states, channels),
  nobodyHas: one(addressKinds),
  nobodyHint: one(addressKinds),
  withheld: one(channels),
  invalid: one(reasons),
  invalidHint: one(reasons),
  error: one(errorCodes),
  earlierWith: one(addressKinds),
  pastInteraction: pairs(channels, directions).flatMap(([channel, direction]) =>
    [true, false].map((answered): [Channel, Direction, boolean] => [channel, direction, answered]),
  ),
  contactsWith: pairs(counts, addressKinds).flatMap(([count, kind]) =>
    [true, false].map((certain): [number, AddressKind, boolean] => [count, kind, certain]),
  ),
  matchesShown: [...pairs([0], counts), ...counts.map((count): [number, number] => [count, count])],
  onlyFirstShown: one(counts),
  certainty: pairs(certainties, ['number', 'address']),
  valueOfInteraction: pairs(['number', 'address'], [...directions, undefined]),
  label: one(labels),
  deleteHint: [[true], [false]],
  knownField: one(fields),
  stage: [['lead'], ['customer']],
  kind: [['individual'], ['group'], ['organisation']],
};

/** Every text that a language can say, by how it is asked for: `nobodyHas(number)`. */
function textsOf(strings: Strings): Map<string, unknown> {
  const texts = Object.entries(strings).filter(([, text]) => typeof text === 'string');
  const answers = Object.entries(calls).flatMap(([name, all]) =>
    all.map((args: readonly unknown[]) => {
      const say = strings[name as FunctionName] as (...args: readonly unknown[]) => unknown;
      return [`${name}(${args.join(', ')})`, say(...args)] as const;
    }),
  );
  return new Map<string, unknown>([...texts, ...answers]);
}

const typesOf = (strings: Strings) =>
  Object.fromEntries(
    Object.entries(strings)
      .map(([key, text]) => [key, typeof text] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

describe('strings', () => {
  for (const [language, strings] of Object.entries(languages)) {
    describe(language, () => {
      it('has every member that English has, of the same type', () => {
        expect(typesOf(strings)).to.deep.equal(typesOf(en));
      });

      it('says something, whatever it is asked', () => {
        for (const [asked, text] of textsOf(strings)) {
          expect(text, asked).to.be.a('string');
          expect(text, asked).to.match(/^\S(.*\S)?$/u);
          expect(text, asked).not.to.match(/#|\[object|\b(undefined|null|NaN)\b/);
        }
      });

      it('uses typographic apostrophes and quotation marks', () => {
        for (const [asked, text] of textsOf(strings)) expect(text, asked).not.to.match(/['"`]/);
      });

      it('says every value that is put in', () => {
        for (const [name, all] of Object.entries(aroundValues)) {
          const say = strings[name as keyof typeof aroundValues];
          for (const [value = ''] of all) expect(say(value), name).to.contain(value);
        }
      });

      it('has a word of its own for every usual label', () => {
        for (const label of labels) expect(strings.label(label)).not.to.equal(label);
      });

      it('keeps a label that it does not know, and leaves an unknown field to the definition', () => {
        expect(strings.label('Direct line')).to.equal('Direct line');
        expect(strings.knownField('meterNumber')).to.equal(undefined);
      });

      it('writes counts as the language does', () => {
        const numbers = new Intl.NumberFormat(language);
        for (const count of [3, 11, 100, 10_000]) {
          const written = numbers.format(count);
          for (const kind of addressKinds)
            expect(strings.contactsWith(count, kind, true)).to.contain(written);
          expect(strings.matchesShown(3, count)).to.contain(written);
          expect(strings.onlyFirstShown(count)).to.contain(written);
        }
      });

      it('says one contact otherwise than several', () => {
        const withoutCount = (text: string) => text.replace(/\p{Nd}/gu, '');
        for (const kind of addressKinds)
          expect(withoutCount(strings.contactsWith(1, kind, true))).not.to.equal(
            withoutCount(strings.contactsWith(100, kind, true)),
          );
        expect(withoutCount(strings.onlyFirstShown(1))).not.to.equal(
          withoutCount(strings.onlyFirstShown(100)),
        );
      });
    });
  }

  for (const [language, strings] of Object.entries(translations))
    it(`leaves no English in ${language}`, () => {
      const english = textsOf(en);
      const allowed = alike[language as keyof typeof alike];
      const left = [...textsOf(strings)].filter(
        ([asked, text]) => text === english.get(asked) && !allowed.includes(text as string),
      );
      expect(left).to.deep.equal([]);
    });

  it('says how many are shown as it says how many there are', () => {
    for (const [language, strings] of Object.entries(translations)) {
      const written = new Intl.NumberFormat(language).format(10_000);
      expect(strings.matchesShown(10_000, 20_000), language).to.contain(written);
    }
  });

  describe('Swedish', () => {
    it('counts contacts', () => {
      expect(counts.map((count) => sv.contactsWith(count, 'number', true))).to.deep.equal([
        '0 kontakter har det här numret',
        '1 kontakt har det här numret',
        '2 kontakter har det här numret',
        '3 kontakter har det här numret',
        '11 kontakter har det här numret',
        '100 kontakter har det här numret',
        '10\u00a0000 kontakter har det här numret',
      ]);
    });
  });

  describe('Italian', () => {
    it('counts contacts', () => {
      expect(counts.map((count) => italian.contactsWith(count, 'address', true))).to.deep.equal([
        '0 contatti hanno questo indirizzo e-mail',
        '1 contatto ha questo indirizzo e-mail',
        '2 contatti hanno questo indirizzo e-mail',
        '3 contatti hanno questo indirizzo e-mail',
        '11 contatti hanno questo indirizzo e-mail',
        '100 contatti hanno questo indirizzo e-mail',
        '10.000 contatti hanno questo indirizzo e-mail',
      ]);
    });

    it('agrees with what has ended', () => {
      expect(italian.interactionState('ended', 'voice')).to.equal('Terminata');
      expect(italian.interactionState('ended', 'sms')).to.equal('Terminato');
    });
  });

  describe('Arabic', () => {
    const isolate = /\u2068[^\u2068\u2069]*\u2069/gu;

    it('counts contacts in all six ways', () => {
      const written = new Intl.NumberFormat('ar');
      expect(counts.map((count) => ar.contactsWith(count, 'number', true))).to.deep.equal([
        'لا توجد جهات اتصال بهذا الرقم',
        'جهة اتصال واحدة بهذا الرقم',
        'جهتا اتصال بهذا الرقم',
        `${written.format(3)} جهات اتصال بهذا الرقم`,
        `${written.format(11)} جهة اتصال بهذا الرقم`,
        `${written.format(100)} جهة اتصال بهذا الرقم`,
        `${written.format(10_000)} جهة اتصال بهذا الرقم`,
      ]);
    });

    it('isolates every number, address and name', () => {
      for (const [name, all] of Object.entries(aroundValues)) {
        const say = ar[name as keyof typeof aroundValues];
        for (const [value = ''] of all) expect(say(value), name).to.contain(`\u2068${value}\u2069`);
      }
    });

    it('has no Latin letter outside an isolate, and closes every isolate', () => {
      for (const [asked, text] of textsOf(ar)) {
        const own = (text as string).replace(isolate, '');
        expect(own, asked).not.to.match(/\p{Script=Latin}|[\u2068\u2069]/u);
      }
    });

    it('lays a phone number out from left to right within a sentence from right to left', () => {
      const paragraph = document.createElement('p');
      paragraph.dir = 'rtl';
      paragraph.textContent = ar.callNumber(phone);
      document.body.append(paragraph);
      const left = (character: string) => {
        const range = document.createRange();
        const at = paragraph.textContent.indexOf(character);
        range.setStart(paragraph.firstChild!, at);
        range.setEnd(paragraph.firstChild!, at + 1);
        return range.getBoundingClientRect().left;
      };
      const fromLeft = ['+', '4', '7', '1', 'اتصال'].map(left);
      paragraph.remove();
      expect(fromLeft).to.deep.equal(fromLeft.toSorted((a, b) => a - b));
      expect(new Set(fromLeft).size).to.equal(fromLeft.length);
    });
  });
});
