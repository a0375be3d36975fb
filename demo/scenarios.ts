import { colleagues, switchboard, threeCandidates } from './candidates.js';
import type { InteractionAttributes } from './attributes.js';
import type { IconName } from './icon.js';
import type { Arrival, CardName } from './interactions.js';
import { cast } from './people/cast.js';
import { failingNumber, slowNumber } from './slow-and-failing.js';

export interface Scenario {
  readonly id: ScenarioId;
  readonly icon: IconName;
  readonly attributes: InteractionAttributes;
  readonly candidates?: () => readonly unknown[];
  readonly card?: CardName;
}

export type ScenarioId =
  | ('mobile' | 'email' | 'national' | 'chat' | 'sms' | 'outbound' | 'internal')
  | ('several' | 'sure-and-less-sure' | 'maybe' | 'shared')
  | ('nobody' | 'withheld' | 'hidden' | 'invalid')
  | ('known-id' | 'unknown-id' | 'candidates' | 'many-candidates')
  | ('slow' | 'failing');

export type ScenarioGroupId = 'one' | 'several' | 'nobody' | 'host' | 'source';

/** Whatever may ring, by what the card makes of it. */
export const scenarioGroups: readonly { id: ScenarioGroupId; scenarios: readonly Scenario[] }[] = [
  {
    id: 'one',
    scenarios: [
      call('mobile', cast.ingegerd.phone),
      { id: 'email', icon: 'email', attributes: { channel: 'email', email: cast.ingegerd.email } },
      call('national', '070-174 06 05'),
      call('internal', cast.colleague.phone),
      {
        id: 'chat',
        icon: 'chat',
        attributes: {
          channel: 'chat',
          email: 'nadia.elmasry@nile-transport.example',
          'display-name': 'Nadia',
        },
      },
      { id: 'sms', icon: 'sms', attributes: { channel: 'sms', phone: cast.bare.phone } },
      { id: 'outbound', icon: 'call-out', attributes: { direction: 'outbound', phone: cast.italian.phone } },
    ],
  },
  {
    id: 'several',
    scenarios: [
      call('several', cast.harbour.phone),
      call('sure-and-less-sure', cast.organisation.phone),
      call('maybe', cast.brazilian.phone),
      call('shared', cast.family.phone),
    ],
  },
  {
    id: 'nobody',
    scenarios: [
      call('nobody', cast.stranger.phone),
      call('withheld', 'anonymous'),
      call('hidden', '+46*****67'),
      call('invalid', '070-CALL-ME'),
    ],
  },
  {
    id: 'host',
    scenarios: [
      {
        id: 'known-id',
        icon: 'call-in',
        attributes: { 'contact-id': cast.egyptian.id, phone: cast.egyptian.phone },
      },
      {
        id: 'unknown-id',
        icon: 'call-in',
        attributes: { 'contact-id': 'gone-since', phone: cast.ingegerd.phone },
      },
      { ...call('candidates', '+4722855050'), candidates: () => threeCandidates },
      { ...call('many-candidates', switchboard), candidates: () => colleagues(10_000) },
    ],
  },
  {
    id: 'source',
    scenarios: [
      { ...call('slow', slowNumber), card: 'slow' },
      { ...call('failing', failingNumber), card: 'slow' },
    ],
  },
];

export const arrivalOf = ({ attributes, candidates, card }: Scenario): Arrival => ({
  ...{ attributes, card },
  candidates: candidates?.(),
});

function call(id: ScenarioId, phone: string): Scenario {
  return { id, icon: 'call-in', attributes: { phone } };
}
