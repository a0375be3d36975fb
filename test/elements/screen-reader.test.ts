import { expect, waitUntil } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { type CardState, cardStates, modalStates, show } from '../../demo/states.js';
import '../support/all-views.js';
import '../support/card-harness.js';
import { itWithAccessibilityTree } from '../support/engines.js';
import { elementsIn, isSeen } from '../support/seen.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly focused?: boolean;
  readonly modal?: boolean;
  readonly live?: string;
  readonly required?: boolean;
  readonly children?: readonly Node[];
}

const known = [...cardStates, ...modalStates];

/** What is said of a node beside its name. */
function traits({ name, description, level, expanded, focused, modal, live, required }: Node): string[] {
  const said = [
    level !== undefined && `level ${level}`,
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    modal && 'modal',
    live,
    required && 'required',
    focused && 'focused',
    description && description !== name && `described: ${description}`,
  ];
  return said.filter((trait) => typeof trait === 'string');
}

function flat(node: Node): string[] {
  const said = [`${node.role}: ${node.name}`, ...traits(node)].join(', ');
  return [said, ...(node.children ?? []).flatMap(flat)];
}

const levelsIn = (elements: readonly Element[]) =>
  elements
    .map(({ localName }) => localName)
    .filter((name) => /^h\d$/.test(name))
    .join(' ');

async function shown(name: string): Promise<HTMLElement> {
  const card = document.createElement('contact-card');
  document.body.append(card);
  await show(card, known.find((state) => state.name === name) as CardState);
  return card;
}

/** What the browser hands to a screen reader that can be moved to, opens a part of the text, or speaks by itself. */
async function tree(name: string): Promise<string[]> {
  const card = await shown(name);
  const snapshot = (await a11ySnapshot({})) as unknown as Node;
  card.remove();
  return flat(snapshot).filter(
    (node) => !/^(RootWebArea|generic|StaticText|LineBreak|time|timer|form|Section)\b/.test(node),
  );
}

const copyAndCall = (...numbers: string[]) =>
  numbers.flatMap((number) => [`button: Copy ${number}`, `button: Call ${number}`]);
const actions = ['button: Open record', 'button: Not this person', 'button: Look again'];
const adding = ['button: Find a contact', 'button: Add contact'];
const noNotes = ['heading: Notes, level 3', 'button: Add note'];
const rights = 'Arch. Maria Ludovica Bianchi Colonna di Stigliano-Pallavicini Trivulzio';
const hint =
  'The contact is deleted, together with the earlier interactions that belong to it. No look-up finds it any more.';

const trees: Record<string, readonly string[]> = {
  idle: [
    'heading: Waiting for the next interaction, level 2',
    'textbox: Number or e-mail, required',
    'button: Look up',
  ],
  looking: ['image: Incoming call', 'status: , polite'],
  'one match by e-mail': [
    ...['image: E-mail', 'heading: Ingegerd Wallström-Öhman, level 2', 'button: Call, collapsed'],
    ...['button: Send message', 'button: Edit', ...actions],
    ...copyAndCall('+46 70 174 06 05', '+46 8 505 123 40 ext. 17'),
    'button: Copy ingegerd.wallstrom@nordanvind.example',
    'button: Copy Storgatan 12, SE-903 26 Umeå, Sweden',
    'button: Contacts of Nordanvind Kraft AB',
    'button: Delete contact',
    ...noNotes,
  ],
  'a number to choose': [
    ...['image: Incoming call', `heading: ${rights}, level 2`, 'button: Call, expanded, focused'],
    'button: +39 347 123 4567 Mobile',
    'button: +39 040 676 1234 ext. 208 Work',
    'button: +39 040 676 1235 Fax',
  ],
  'several matches': [
    'image: Incoming call',
    'heading: 3 contacts have this number, level 2',
    'button: Look again',
    'searchbox: Search these contacts',
    'button: Oluwaseun Adeyemi Accounts manager · Harbour Freight Lines Work same number',
    'button: Wanjiru Kamau Freight forwarder · Harbour Freight Lines Work same number',
    'button: Pernille Skovgaard Harbour Freight Lines Work · Inactive same number',
    ...adding,
    ...noNotes,
  ],
  'a maybe': [
    'image: Incoming call',
    'heading: 1 contact may have this number, level 2',
    'button: Look again',
    'heading: Maybe, level 3',
    'button: Rafaela Nogueira Prates Mobile similar number',
    ...adding,
    ...noNotes,
  ],
  'nobody, with a history': [
    'image: Incoming call',
    'heading: +33 1 44 55 66 77, level 2',
    'button: Copy +33 1 44 55 66 77',
    'button: Add contact',
    'button: Find a contact',
    'button: Send message',
    'button: Look again',
    'heading: Earlier with this number, level 3',
    ...noNotes,
  ],
  'a message being written': [
    ...[
      'image: Incoming call',
      'button: Back',
      'heading: Send message, level 2',
      'radio: SMS',
      'radio: E-mail',
    ],
    'checkbox: Ingegerd Wallström-Öhman +46 70 174 06 05 Mobile',
    'heading: Cannot be written to, level 3',
    ...['combobox: Template, collapsed', 'option: Choose a template …', 'option: Tack', 'button: Insert'],
    'textbox: Message, focused, described: 14 characters left · 1 SMS',
    'heading: As Ingegerd Wallström-Öhman reads it, level 3',
    ...['button: Send', 'button: Discard', 'heading: Messages, level 3'],
    ...noNotes,
  ],
  'a contact that was saved': [
    ...['image: Incoming call', 'heading: Bosse, level 2'],
    ...['button: Call', 'button: Send message', 'button: Edit, focused'],
    ...['button: Not this person', 'button: Look again'],
    ...copyAndCall('+46 70 174 06 66'),
    ...['button: Delete contact', 'button: Close'],
    ...noNotes,
  ],
  'asked whether to leave a form': [
    'dialog: Leave without saving?, modal, described: As a draft, your changes wait here until you come back.',
    'heading: Leave without saving?, level 2',
    ...['button: Keep draft and leave, focused', 'button: Discard', 'button: Stay'],
  ],
  withheld: [
    'image: Incoming call',
    'heading: The caller withholds the number, level 2',
    ...adding,
    ...noNotes,
  ],
  failed: ['image: Incoming call', 'heading: The look-up failed, level 2', 'button: Retry'],
  'asked whether to delete': [
    `alertdialog: Delete ${rights}?, modal, described: ${hint}`,
    `heading: Delete ${rights}?, level 2`,
    'button: Cancel, focused',
    'button: Delete …',
  ],
  'asked once more': [
    `alertdialog: Really delete ${rights}?, modal, described: It is deleted at once, for everybody who works with these contacts.`,
    `heading: Really delete ${rights}?, level 2`,
    'button: Delete now',
    'button: Cancel, focused',
  ],
};

describe('a screen reader', () => {
  for (const [name, nodes] of Object.entries(trees))
    itWithAccessibilityTree(`finds: ${name}`, async () => {
      const found = await tree(name);
      expect(name === 'a number to choose' ? found.slice(0, nodes.length) : found).to.deep.equal(nodes);
    });

  itWithAccessibilityTree('is told of each Undo and Retry whom it is about', async () => {
    const found = await tree('one contact deleted, another not');
    expect(found.slice(-4).map((node) => node.replace(/(?<=deleted\.).+/, ' …'))).to.deep.equal([
      'button: Undo, described: Ingegerd Wallström-Öhman was deleted.',
      'button: Close, described: Ingegerd Wallström-Öhman was deleted.',
      `button: Retry, described: ${rights} could not be deleted. …`,
      `button: Close, described: ${rights} could not be deleted. …`,
    ]);
  });

  for (const { name } of known)
    it(`meets headings in their order, and lists as lists: ${name}`, async () => {
      const card = await shown(name);
      const now = () => [...elementsIn(card)].filter(isSeen);
      // A long list takes its time, and the notes are there before it.
      await waitUntil(() => !levelsIn(now()).startsWith('h3'), 'what the card is about', { timeout: 5_000 });
      const seen = now();
      const dialog = seen.find((element) => element.matches('dialog[open]'));
      // While a dialog is open there is nothing else for a screen reader: its headings begin anew.
      const inFront = new Set(dialog ? elementsIn(dialog) : []);
      for (const met of [seen.filter((each) => inFront.has(each)), seen.filter((each) => !inFront.has(each))])
        expect(levelsIn(met)).to.match(/^(h2( h2)*( h3( h4)*)*)?$/);
      const lists = seen.filter(({ localName }) => localName === 'ul');
      // Safari drops the role of a list that shows no bullets.
      expect(lists.filter(({ role }) => role !== 'list')).to.deep.equal([]);
      dialog?.dispatchEvent(new Event('cancel'));
      card.remove();
    });
});
