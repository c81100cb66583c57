import { isoWeekOf } from '../../calendar/isoWeek.ts';
import { isIsoDate, type IsoDate } from '../../calendar/isoDate.ts';
import { weekdayName } from '../../calendar/dateText.ts';
import { numberedWeek } from '../../locale/weekWords.ts';
import type { TokenName } from '../../text/inline.ts';
import { readWholeNumber } from '../../numbers/wholeNumber.ts';
import { findDates } from '../dates/findDate.ts';

/** A stretch of the greeting to be replaced by a token; `value` for numbers that only the author knows. */
export interface TokenStretch {
  readonly token: TokenName;
  readonly from: number;
  readonly to: number;
  readonly value?: number;
}

const number = String.raw`(?<![\p{L}\d.,-])(?:\d{1,3}(?:[.,'’\p{Zs}]\d{3})+(?![\d.,]\d)|\d+)`;
const subscribers = new RegExp(
  String.raw`(?<it>${number})\s+(?:(?!neu|new)\p{L}+\s+)?(?:Abonnent|Abos?\b|Leser|Mitleser|Empfänger|subscriber|reader)`,
  'diu',
);
const change =
  /^.{0,40}?[(\s](?<it>[+\-−–±]\s?\d(?:[\d.,'’]|\p{Zs}(?=\d{3}))*\d|[+\-−–±]\s?\d)(?![\d.,]*\d)/dsu;
const words = new RegExp(String.raw`(?<it>${number})\s+(?:Wörter|Worte|words)`, 'diu');
const minutes = /(?<it>(?<![\p{L}\d.,-])\d{1,3})[\s-]*(?:Minuten|Min\.|minutes?|mins?)(?!\p{L})/diu;
const week = new RegExp(`(?<it>${numberedWeek})`, 'dgiu');

/**
 * Returns the stretches of a greeting's paragraph that are numbers or dates of this issue, in reading order. A number
 * needs the word for what it counts; a date, weekday or week must be the issue's own.
 */
export function findTokens(text: string, date: IsoDate, language: string): TokenStretch[] {
  const found = [
    ...countTokens(text),
    ...(isIsoDate(date) ? dateTokens(text, date, language) : []),
  ];
  return found.toSorted((one, other) => one.from - other.from).filter(isApart);
}

function countTokens(text: string): TokenStretch[] {
  const readers = stretch('subscribers', subscribers.exec(text));
  const to = readers[0]?.to ?? text.length;
  const difference = stretch('subscriber-change', change.exec(text.slice(to)), to);
  const readingTime = /les|read/iu.test(text) ? stretch('minutes', minutes.exec(text)) : [];
  return [...readers, ...difference, ...stretch('words', words.exec(text)), ...readingTime];
}

function dateTokens(text: string, date: IsoDate, language: string): TokenStretch[] {
  const days = findDates(text).filter((one) => one.date === date);
  const { week: number } = isoWeekOf(date);
  const weeks = [...text.matchAll(week)].filter(
    ([written]) => Number(written.replace(/\D/g, '')) === number,
  );
  return [
    ...days.map(({ from, to }) => ({ token: 'date' as const, from, to })),
    ...days.flatMap(({ from }) => weekdayBefore(text, from, weekdayName(date, language))),
    ...weeks.flatMap((match) => stretch('week', match)),
    ...weekdayToday(text, weekdayName(date, language)),
  ];
}

function weekdayBefore(text: string, end: number, weekday: string): TokenStretch[] {
  const gap = /(?:,?\s+(?:der|den|dem|the)\s+|,?\s+)$/iu.exec(text.slice(0, end))?.index ?? end;
  const from = gap - weekday.length;
  return text.slice(from, gap) === weekday ? [{ token: 'weekday', from, to: gap }] : [];
}

function weekdayToday(text: string, weekday: string): TokenStretch[] {
  const match = new RegExp(
    `(?:heute ist|today is|it is|it['’]s)\\s+(?<it>${weekday})(?!\\p{L})`,
    'diu',
  ).exec(text);
  return stretch('weekday', match);
}

/** Returns the stretch of a match; none if there is none, or if it is no count. */
function stretch(token: TokenName, match: RegExpExecArray | null, offset = 0): TokenStretch[] {
  const [from, to] = match?.indices?.groups?.['it'] ?? [];
  if (from === undefined || to === undefined) return [];
  const written = match?.groups?.['it'] ?? '';
  const stretchOf = { token, from: from + offset, to: to + offset };
  if (token !== 'subscribers' && token !== 'subscriber-change') return [stretchOf];
  const read = readWholeNumber(written);
  // Fractions are not counts: they stay plain text.
  return 'value' in read ? [{ ...stretchOf, value: read.value }] : [];
}

function isApart(one: TokenStretch, index: number, all: readonly TokenStretch[]): boolean {
  return all.slice(0, index).every((other) => other.to <= one.from);
}
