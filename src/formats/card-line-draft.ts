import { indexUnquoted, readHead, readParameter, splitUnquoted, type CardHead } from './card-head.js';

export type CardVersion = '2.1' | '3.0' | '4.0';

/** A line of a card that is being changed. What nobody changes of it is as it was written. */
export interface LineDraft {
  readonly group?: string | undefined;
  readonly name: string;
  readonly parameters: readonly string[];
  /** Escaped as in 3.0, of whatever version the card is. */
  readonly value: string;
}

/** The line is unfolded and can be read; its value is as `CardProperty` has it. */
export function draftOf(line: string, value: string): LineDraft {
  const [grouped = '', ...parameters] = splitUnquoted(line.slice(0, indexUnquoted(line, ':')), ';');
  const dot = grouped.indexOf('.');
  return {
    group: dot < 0 ? undefined : grouped.slice(0, dot),
    name: grouped.slice(dot + 1),
    parameters,
    value,
  };
}

export const newLine = (name: string, value: string, parameters: readonly string[] = []): LineDraft => ({
  name,
  parameters,
  value,
});

export const headOf = ({ group, name, parameters }: LineDraft): string =>
  `${group === undefined ? '' : `${group}.`}${[name, ...parameters].join(';')}`;

export const readDraftHead = (draft: LineDraft): CardHead => readHead(headOf(draft));

/** With another value, which is text: nothing says any more how the one before was encoded. */
export const withValue = (draft: LineDraft, value: string): LineDraft => ({
  ...withoutParameters(draft, 'encoding', 'charset'),
  value,
});

export const withoutParameters = (draft: LineDraft, ...names: readonly string[]): LineDraft => ({
  ...draft,
  parameters: draft.parameters.filter((written) => !names.includes(parameterName(written))),
});

/** In the place of the one that is there; taken away where the value is undefined. */
export function withParameter(draft: LineDraft, name: string, value: string | undefined): LineDraft {
  const rest = withoutParameters(draft, name.toLowerCase());
  if (value === undefined) return rest;
  const written = `${name}=${/[:;,]/.test(value) ? `"${value}"` : value}`;
  return { ...rest, parameters: [...rest.parameters, written] };
}

export function withType(draft: LineDraft, type: string, version: CardVersion): LineDraft {
  const { parameters } = draft;
  const word = version === '4.0' ? type : type.toUpperCase();
  const at = parameters.findLastIndex((written) => parameterName(written) === 'type') + 1;
  return { ...draft, parameters: parameters.toSpliced(at, 0, version === '2.1' ? word : `TYPE=${word}`) };
}

/** Types are in lower case when they are asked for. */
export const withoutTypes = (draft: LineDraft, isUnwanted: (type: string) => boolean): LineDraft => ({
  ...draft,
  parameters: draft.parameters.flatMap((written) => typesLeft(written, isUnwanted)),
});

function typesLeft(written: string, isUnwanted: (type: string) => boolean): string[] {
  const [name, value] = parameterOf(written);
  if (name !== 'type') return [written];
  const words = value.split(',');
  const left = words.filter((word) => !isUnwanted(word.trim().toLowerCase()));
  if (left.length === words.length) return [written];
  const quote = written.includes('"') && left.length > 1 ? '"' : '';
  return left.length === 0 ? [] : [`TYPE=${quote}${left.join(',')}${quote}`];
}

export function withPreference(draft: LineDraft, isPreferred: boolean, version: CardVersion): LineDraft {
  const rest = withoutTypes(withoutParameters(draft, 'pref'), (type) => type === 'pref');
  if (!isPreferred) return rest;
  return version === '4.0' ? withParameter(rest, 'PREF', '1') : withType(rest, 'pref', version);
}

const parameterName = (written: string): string => parameterOf(written)[0];

const parameterOf = (written: string): [name: string, value: string] =>
  written.trim() ? readParameter(written.trim()) : ['', ''];
