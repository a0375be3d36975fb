import { html, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { PageTitle } from '../../domain/journey/journey-definition.js';
import type { WebsitePage } from '../../domain/journey/journey-event.js';
import { pageTitle } from '../../domain/journey/page-address.js';
import type { JourneyWarning } from '../../domain/journey/journey-signals.js';
import type { JourneyStep } from '../../domain/journey/journey-steps.js';
import type { PresenceState } from '../../domain/journey/presence.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { clockText, listText } from '../parts/format.js';
import { durationText } from '../parts/quantity-text.js';
import { agoText } from './ago-text.js';

/** How pages are called, and in which language. */
export interface JourneyWords {
  readonly display: Display;
  readonly work: WorkStrings;
  readonly titles: readonly PageTitle[] | undefined;
  /** Addresses in place of titles. */
  readonly isByAddress: boolean;
}

export function pageName(page: WebsitePage, { titles, isByAddress }: JourneyWords): string {
  return isByAddress ? shortAddress(page) : pageTitle(page, titles);
}

/** Without the host, which nearly all have in common, unless nothing else is left. */
function shortAddress({ address }: WebsitePage): string {
  const { host, pathname, search } = new URL(address);
  const path = `${pathname}${search}`;
  try {
    return path === '/' ? host : decodeURI(path);
  } catch {
    return path;
  }
}

export const stepName = (step: JourneyStep, words: JourneyWords): string =>
  step.page ? pageName(step.page, words) : words.work.journeyKinds[step.kind];

/** Where the customer is, in a sentence. `since`: milliseconds since 1970, the last sign of life. */
export function whereabouts(
  current: JourneyStep,
  presence: PresenceState,
  { since, now }: { readonly since: number; readonly now: number },
  words: JourneyWords,
): TemplateResult {
  const { display, work } = words;
  const name = stepName(current, words);
  const silent = Math.max(0, now - since) / 1000;
  switch (presence) {
    case 'live':
      return html`${emphasised(work.nowOn, name)} ·
        <span class="clock">${clockText(display, now - current.from)}</span>`;
    case 'idle':
      return html`${emphasised(work.onPage, name)} · ${work.idleFor(durationText(display, silent))}`;
    case 'away':
      return html`${emphasised(work.lastOn, name)} · ${agoText(display, now - since)}`;
  }
}

/** A sentence may have its page anywhere: the language decides. */
function emphasised(sentence: (page: string) => string, page: string): TemplateResult {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return html`${before}<b><bdi>${page}</bdi></b
    >${after}`;
}

export function warningText(warning: JourneyWarning, words: JourneyWords): string {
  const { display, work } = words;
  switch (warning.reason) {
    case 'loop':
      return work.looping(
        listText(
          display,
          warning.pages.map((page) => pageName(page, words)),
        ),
        warning.times,
      );
    case 'quick-returns':
      return work.comingBack(pageName(warning.page, words), warning.times);
    case 'errors':
      return work.errorsOn(pageName(warning.page, words), warning.times);
    case 'searches':
      return work.searching(warning.times);
  }
}

/** All about a step in a line, as it is read out. */
export function stepText(step: JourneyStep, words: JourneyWords): string {
  const { display, work } = words;
  const { events, loads, from, to } = step;
  return [
    stepName(step, words),
    clockTime(display, from),
    ...(to - from >= 1000 ? [durationText(display, (to - from) / 1000)] : []),
    ...(loads > 1 ? [work.loaded(loads)] : []),
    ...events.map(({ kind, text }) =>
      [...(step.page ? [work.journeyKinds[kind]] : []), text].filter(Boolean).join(': '),
    ),
  ]
    .filter(Boolean)
    .join(', ');
}

const clockTime = ({ locale }: Display, at: number) => timeOfDay(locale).format(at);

const made = new Map<string, Intl.DateTimeFormat>();

/** Of the agent's own day. */
export function timeOfDay(locale: string): Intl.DateTimeFormat {
  const known = made.get(locale) ?? new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  made.set(locale, known);
  return known;
}
