export type Channel = 'voice' | 'email' | 'chat' | 'sms' | 'social' | 'task';
export type Direction = 'inbound' | 'outbound';
export type InteractionState = 'ringing' | 'connected' | 'held' | 'wrap-up' | 'ended';

/** One call, e-mail, chat or SMS thread, as the host announces it. */
export interface Interaction {
  readonly id?: string;
  readonly channel?: Channel;
  readonly direction?: Direction;
  readonly from?: string;
  readonly to?: string;
  readonly state?: InteractionState;
  /** ISO 8601, or milliseconds since 1970. */
  readonly startedAt?: string | number;
  /** What the network calls the caller: shown as such, never trusted. */
  readonly displayName?: string;
}

/** An interaction that has ended, as a source's history tells it. */
export interface PastInteraction {
  readonly id: string;
  readonly channel: Channel;
  readonly direction: Direction;
  /** ISO 8601, UTC: when it began. */
  readonly at: string;
  readonly seconds?: number;
  /** The agent's name; absent where nobody answered. */
  readonly agent?: string;
  readonly summary?: string;
}

/** The same time may be written with and without fractions of a second. */
export const newestFirst = (a: { readonly at: string }, b: { readonly at: string }): number =>
  Date.parse(b.at) - Date.parse(a.at);
