// What the pages of all frameworks share: an agent's desk, whose card is the framework's to show.
import type {
  ContactDialEvent,
  ContactLookupFinishedEvent,
  Definition,
  Interaction,
  StringOverrides,
} from 'contact-card-widget';

export interface Incoming {
  readonly title: string;
  readonly interaction: Interaction;
  readonly candidates?: readonly unknown[];
}

export const incoming: readonly Incoming[] = [
  {
    title: 'Ada rings',
    interaction: { id: 'call-1', channel: 'voice', from: '070-174 06 05', state: 'ringing' },
  },
  {
    title: 'Grace writes',
    interaction: { id: 'mail-1', channel: 'email', from: 'grace@navy.example', state: 'connected' },
  },
  {
    title: 'Alan rings, whom the desk knows',
    interaction: { id: 'call-2', channel: 'voice', from: '+442079460018', state: 'ringing' },
    candidates: [{ contact: { id: 'alan', name: 'Alan Turing', phones: [{ value: '+442079460018' }] } }],
  },
];

export const definition: Definition = { fields: [{ name: 'tier', label: 'Loyalty tier' }] };

export const strings: StringOverrides = { waiting: 'Ready for the next customer' };

/** Dials itself, in place of the browser. */
export function dial(event: ContactDialEvent): string {
  event.preventDefault();
  return `dials ${event.detail.phone}`;
}

export const ended = ({ detail }: ContactLookupFinishedEvent): string =>
  [detail.outcome, ...detail.contactIds].join(' ');
