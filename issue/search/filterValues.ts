import { partTypes, type PartType } from '../blocks/allBlocks.ts';
import { isoWeekOf } from '../calendar/isoWeek.ts';
import { isIsoDate } from '../calendar/isoDate.ts';
import { anyMonthNumber } from '../import/dates/findDate.ts';
import { fold } from '../text/fold.ts';
import { withWeeks } from './term.ts';

interface Names {
  readonly de: readonly string[];
  readonly en: readonly string[];
}

/** What people call the types of blocks; the first names are what the interface writes. */
export const typeNames: Readonly<Record<PartType, Names>> = {
  masthead: { de: ['kopf', 'titel'], en: ['masthead', 'title'] },
  greeting: { de: ['begrüßung', 'anrede'], en: ['greeting'] },
  'lead-essay': { de: ['leitartikel', 'aufmacher'], en: ['essay', 'lead'] },
  'news-section': { de: ['news'], en: ['news'] },
  'news-item': { de: ['meldung', 'news'], en: ['item', 'news'] },
  chart: { de: ['chart', 'diagramm', 'grafik'], en: ['chart', 'graph'] },
  table: { de: ['tabelle'], en: ['table'] },
  tip: { de: ['tipp'], en: ['tip'] },
  earnings: { de: ['quartalszahlen', 'zahlen'], en: ['earnings'] },
  outro: { de: ['schluss'], en: ['outro'] },
  'small-print': { de: ['kleingedrucktes', 'impressum'], en: ['small print', 'imprint'] },
  text: { de: ['text'], en: ['text'] },
  figure: { de: ['bild', 'foto'], en: ['figure', 'picture', 'image', 'photo'] },
  'pull-quote': { de: ['zitat'], en: ['quote'] },
  divider: { de: ['trennlinie', 'linie'], en: ['divider', 'line'] },
  button: { de: ['knopf', 'button'], en: ['button'] },
  sponsor: { de: ['anzeige', 'werbung'], en: ['sponsor', 'ad'] },
  share: { de: ['weiterempfehlen', 'teilen'], en: ['share row', 'share'] },
  'link-list': { de: ['linkliste', 'umfrage', 'links'], en: ['links', 'link list', 'poll'] },
};

export const statuses = ['sent', 'draft'] as const;
export type Status = (typeof statuses)[number];

/** What people call the states of an issue; the first names are what the interface writes. */
export const statusNames: Readonly<Record<Status, Names>> = {
  sent: { de: ['versendet', 'verschickt', 'gesendet'], en: ['sent', 'published'] },
  draft: { de: ['entwurf'], en: ['draft', 'unsent'] },
};

/** Returns the types of blocks that a typed value names, as a whole or by its beginning. */
export function typesNamed(value: string): PartType[] {
  return named(value, partTypes, (type) => [type, ...typeNames[type].de, ...typeNames[type].en]);
}

/** Returns the states of an issue that a typed value names, as a whole or by its beginning. */
export function statusesNamed(value: string): Status[] {
  return named(value, statuses, (status) => [...statusNames[status].de, ...statusNames[status].en]);
}

/** A whole name wins over the beginnings of others. */
function named<T>(value: string, all: readonly T[], namesOf: (each: T) => readonly string[]): T[] {
  const typed = plain(value);
  // A sign alone would be the beginning of every name.
  if (typed === '') return [];
  const having = (test: (name: string) => boolean) =>
    all.filter((each) => namesOf(each).map(plain).some(test));
  const whole = having((name) => name === typed);
  return whole.length > 0 ? whole : having((name) => name.startsWith(typed));
}

/** "Small-print", "small print" and "smallprint" are the same. */
function plain(text: string): string {
  return fold(text).replaceAll(' ', '');
}

const week = /^kw(\d{1,2})$/i;

type DateTest = (date: string) => boolean;

/**
 * Returns a test for the dates that a typed value names: `2025`, `2025-08`, `25.8.2025`, `8`, `August`, `KW35`, or
 * several of them. Undefined if it names none.
 */
export function datesNamed(value: string): DateTest | undefined {
  const words = withWeeks(value).split(/\s+/);
  const hasWeek = words.some((word) => week.test(word));
  const tests = words.map((word) =>
    // Week 1 of 2026 begins in 2025.
    hasWeek && /^\d{4}$/.test(word)
      ? (date: string) => isoWeekOf(date).year === Number(word)
      : dateTest(word),
  );
  if (!tests.every((test) => test !== undefined)) return undefined;
  return (date) => isIsoDate(date) && tests.every((test) => test(date));
}

/** Returns the start of the dates that a typed value names, such as `2025-08` or `25.8.2025`; undefined for none. */
export function dateNamed(value: string): string | undefined {
  const start = value.replace(
    /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/,
    (_, day: string | undefined, month: string, year: string) =>
      [year, month, day].flatMap((number) => number?.padStart(2, '0') ?? []).join('-'),
  );
  const isPartOfDate = /^\d{4}(?:-\d{2}){0,2}$/.test(start);
  return isPartOfDate && isIsoDate(`${start}-01-01`.slice(0, 10)) ? start : undefined;
}

function dateTest(word: string): DateTest | undefined {
  const start = dateNamed(word);
  if (start !== undefined) return (date) => `${date}-`.startsWith(`${start}-`);
  const [, number] = week.exec(word) ?? [];
  if (number !== undefined && (Number(number) < 1 || Number(number) > 53)) return undefined;
  if (number !== undefined) return (date) => isoWeekOf(date).week === Number(number);
  const month = /^\d{1,2}$/.test(word) ? Number(word) : anyMonthNumber(word);
  if (month === undefined || month < 1 || month > 12) return undefined;
  return (date) => Number(date.slice(5, 7)) === month;
}
