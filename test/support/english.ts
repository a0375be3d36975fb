import type { Strings } from '../../src/strings/strings.js';

const channels = ['voice', 'email', 'chat', 'sms', 'social', 'task'] as const;
const directions = ['inbound', 'outbound'] as const;
const interactionStates = ['ringing', 'connected', 'held', 'wrap-up', 'ended'] as const;
const addressKinds = ['number', 'address', 'both'] as const;
const kinds = ['number', 'address'] as const;
const certainties = ['exact', 'normalised', 'extension-dropped', 'maybe'] as const;
const reasons = ['not-an-address', 'too-short', 'too-long', 'region-needed'] as const;
const errorCodes = ['not-found', 'invalid', 'forbidden', 'unavailable', 'timeout', 'unexpected'] as const;
const labels = ['mobile', 'work', 'home', 'fax', 'pager', 'main', 'other'];
const fields = ['birthday', 'categories', 'contract', 'customerNumber', 'nickname', 'note', 'role', 'url'];
const value = '\uFFFC';

/** What a language says without a value of the contact's, or around one: a pattern each. */
function patternsOf(strings: Strings): RegExp[] {
  const texts = [
    ...Object.values(strings).filter((text) => typeof text === 'string'),
    ...channels.flatMap((channel) => [
      ...directions.map((direction) => strings.interaction(channel, direction)),
      ...directions.map((direction) => strings.pastInteraction(channel, direction, true)),
      ...directions.map((direction) => strings.pastInteraction(channel, direction, false)),
      ...interactionStates.map((state) => strings.interactionState(state, channel)),
      strings.withheld(channel),
    ]),
    ...addressKinds.flatMap((kind) => [
      ...[0, 1, 2, 3, 100, 10_000].flatMap((count) =>
        [true, false].map((certain) => strings.contactsWith(count, kind, certain)),
      ),
      ...[strings.nobodyHas(kind), strings.nobodyHint(kind), strings.earlierWith(kind)],
    ]),
    ...kinds.flatMap((kind) => [
      ...directions.map((direction) => strings.valueOfInteraction(kind, direction)),
      ...certainties.map((certainty) => strings.certainty(certainty, kind)),
    ]),
    ...reasons.flatMap((reason) => [strings.invalid(reason), strings.invalidHint(reason)]),
    ...errorCodes.map((code) => strings.error(code)),
    ...(['lead', 'customer'] as const).map((stage) => strings.stage(stage)),
    ...(['individual', 'group', 'organisation'] as const).map((kind) => strings.kind(kind)),
    ...labels.map((label) => strings.label(label)),
    ...fields.map((field) => strings.knownField(field) ?? ''),
    ...[strings.networkName(value), strings.stillLookingIn(value), strings.sourceFailed(value)],
    ...[
      strings.withAgent(value),
      strings.noMatchShown(value),
      strings.matchedAs(value),
      strings.sameLastDigitsAs(value),
    ],
    ...[strings.timeThere(value), strings.callNumber(value), strings.copyValue(value)],
    strings.matchesShown(0, 3),
    ...[true, false].map((withPast) => strings.deleteHint(withPast)),
    ...[strings.deleteQuestion(value), strings.deleteConfirmation(value), strings.deleting(value)],
    ...[strings.contactDeleted(value), strings.deleteFailed(value)],
    ...[strings.restoring(value), strings.restoreFailed(value)],
  ];
  return [...new Set(texts)].map((text) => new RegExp(`^${escape(text).replace(value, '.+')}$`, 'u'));
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Of the texts of a card, those that one language says and another one does not. */
export function leftOf(language: Strings, texts: readonly string[], other: Strings): string[] {
  const [foreign, own] = [patternsOf(language), patternsOf(other)];
  const parts = texts.flatMap((text) => [text, ...text.split(/ · |, /)]);
  const left = parts.filter(
    (part) => foreign.some((pattern) => pattern.test(part)) && !own.some((pattern) => pattern.test(part)),
  );
  return [...new Set(left)];
}
