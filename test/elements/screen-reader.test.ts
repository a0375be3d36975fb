import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { itWithAccessibilityTree } from '../support/engines.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

const phone = '+46701740605';
const ada = contactNamed('Ada', phone, { title: 'Analyst', emails: [{ value: 'ada@people.example' }] });
const others = ['Bo', 'Cleo', 'Dora'].map((name) => contactNamed(name, '+46701740606'));
const adapter = knowing(ada, ...others);

const flat = ({ role, name, children = [] }: Node): string[] => [
  `${role}: ${name}`,
  ...children.flatMap(flat),
];

/** What the browser hands to a screen reader, as far as it can be moved to or is a landmark of the text. */
async function tree(inputs: CardInputs): Promise<string[]> {
  const card = await CardHarness.show({ adapter, ...inputs });
  const snapshot = (await a11ySnapshot({})) as unknown as Node;
  card.element.remove();
  return flat(snapshot).filter((node) => /^(heading|button|textbox|searchbox|image):/.test(node));
}

describe('a screen reader', () => {
  itWithAccessibilityTree('finds a contact', async () => {
    expect(await tree({ phone, interactionState: 'ringing' })).to.deep.equal([
      'image: Incoming call',
      'heading: Ada',
      'button: Call',
      'button: Not this person',
      'button: Look again',
      'button: Copy +46 70 174 06 05',
      'button: Call +46 70 174 06 05',
      'button: Copy ada@people.example',
      'button: Delete contact',
    ]);
  });

  itWithAccessibilityTree('finds a list', async () => {
    expect(await tree({ phone: '+46701740606' })).to.deep.equal([
      'image: Incoming call',
      'heading: 3 contacts have this number',
      'button: Look again',
      'searchbox: Search these contacts',
      'button: Bo same number',
      'button: Cleo same number',
      'button: Dora same number',
    ]);
  });

  itWithAccessibilityTree('finds nobody', async () => {
    expect(await tree({ phone: '+46701740699' })).to.deep.equal([
      'image: Incoming call',
      'heading: +46 70 174 06 99',
      'button: Copy +46 70 174 06 99',
      'button: Look again',
      'heading: Earlier with this number',
    ]);
  });

  itWithAccessibilityTree('finds the look-up', async () => {
    expect(await tree({})).to.deep.equal([
      'heading: Waiting for the next interaction',
      'textbox: Number or e-mail',
      'button: Look up',
    ]);
  });
});
