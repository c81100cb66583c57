import type { Company } from '../../text/piece.ts';
import { isDayRange, readDayHead, type DayHead } from '../dates/dayHead.ts';
import { readDayText, type DayText } from '../dates/dayText.ts';
import { endsAbbreviated } from './legalForms.ts';
import { isSessionCode, sessionOf, type Session } from './session.ts';

/** Removes list, heading and emphasis markup before and around a line. */
export function bare(text: string): string {
  return text
    .replace(/^(?:#{1,6}\s+|[-–—•*·▪◦‣►▶✓✔☐☑>]\s+|(?:\p{Extended_Pictographic}\uFE0F?\s*)+)+/u, '')
    .replaceAll(/\*{2,3}\s|\*\*|__/g, '')
    .replace(/^(?:date|datum|tag|day):\s*(?=\S)/i, '')
    .trim();
}

/** Text before a date that is not a company: "Stand: 24.8.2025", "Week of August 25". */
const labels =
  /^(?:stand|aktualisiert|updated?|last|as of|quelle|source|woche|week|kw|kalender|calendar|earnings|termine?|quartals|datum|date|data|ausgabe|issue|zahlen|results)(?!\p{L}{4})/iu;

const beforeDay =
  /^(?:(?:earnings|quarterly|results|reports?|reporting|companies|due|out|calendar|termine?|quartalszahlen|zahlen|unternehmenstermine|am|on|for|für|vom)\s+){1,6}/iu;

/**
 * Returns a day after introductory words, at the head of its companies: "Earnings due Monday, Aug. 25:", "Am 27.
 * August: SAP".
 */
export function namedDay(text: string): DayHead | undefined {
  const words = beforeDay.exec(text)?.[0];
  if (words === undefined) return undefined;
  const head = readDayHead(text.slice(words.length));
  return head && /^\s*(?::|$)/.test(head.behind) ? head : undefined;
}

/** Returns a day after a company, and the text without it. */
export function dayWithin(text: string): { day: DayText; text: string } | undefined {
  // A range of days does not count: "25. – 29. August".
  if (labels.test(text) || /^\d{1,2}\.\s*[–-]/.test(text)) return undefined;
  for (const { 0: before, index } of text.matchAll(/\s*[:,(–—|]\s*|\s+-\s+|\s+(?:am|on)\s+/giu)) {
    const from = index + before.length;
    const day = readDayText(text.slice(from));
    if (day?.hasDate === true)
      return {
        day,
        text: `${text.slice(0, index)}${inBrackets(day.rest, before.includes('('))}`,
      };
  }
  // They are separated only by spaces if just a session follows: "NVDA 8/27 AMC".
  for (const { index } of text.matchAll(/\s+(?=\d)/g)) {
    const day = readDayText(text.slice(index).trim());
    const rest = day?.rest.trim() ?? '';
    if (day?.hasDate === true && (rest === '' || sessionOf(rest) !== undefined))
      return { day, text: `${text.slice(0, index)} – ${rest}` };
  }
  return undefined;
}

/** Returns what follows a day as a remark about the company before it. */
function inBrackets(text: string, isOpen: boolean): string {
  const rest = text.replace(/^[\s,:;–—-]+/u, '');
  if (isOpen || rest.startsWith('(')) return isOpen ? ` (${rest}` : ` ${rest}`;
  return sessionOf(rest) === undefined ? ` – ${rest}` : ` (${rest})`;
}

/** A session before a list on the same line. */
export interface LeadingSession {
  readonly session: Session;
  /** The session as written. */
  readonly words: string;
  readonly rest: string;
}

/**
 * Returns a session before everything that a line lists, "(nachbörslich) NVIDIA, HP", "22:15: NVIDIA", and the list.
 */
export function sessionBefore(text: string): LeadingSession | undefined {
  const groups =
    /^(?:[([](?<inner>[^()[\]]+)[)\]]|(?<time>\d{1,2}:\d{2}(?:\s*Uhr)?)\s*:(?!\d))\s*:?\s*(?<rest>.*)$/u.exec(
      text,
    )?.groups;
  const words = groups?.['inner'] ?? groups?.['time'] ?? '';
  const session = sessionOf(words);
  return session === undefined ? undefined : { session, words, rest: groups?.['rest'] ?? '' };
}

/** Returns a session with its day in brackets before a list: "Nachbörslich (Mi 27.8.): NVIDIA, HP". */
export function sessionOfDay(
  text: string,
): (LeadingSession & { readonly day: string }) | undefined {
  const groups =
    /^(?<words>[^:()[\],]{2,40}?)\s*[([](?<day>[^()[\]]+)[)\]](?:\s*[:–—]\s*(?<rest>.*))?$/u.exec(
      text,
    )?.groups;
  const { words = '', day = '', rest = '' } = groups ?? {};
  const session = sessionOf(words);
  const isDay = readDayHead(day)?.rest === '';
  // AMC is also a company.
  const isHead = rest !== '' || !isSessionCode(words);
  return session !== undefined && isDay && isHead ? { session, words, day, rest } : undefined;
}

/** True if a company has its day in brackets: "NVIDIA (AMC, Mi 27.8.)". */
export function isDatedInBrackets(part: string): boolean {
  const within = /^[^([]+[([](?<within>[^()[\]]+)[)\]]/u.exec(part)?.groups?.['within'];
  return within !== undefined && dayWithin(`(${within})`) !== undefined;
}

/** True for a heading such as "Woche vom 25. bis 29. August". */
export function isNamedRange(text: string): boolean {
  const figures = labels.test(text) ? [...text.matchAll(/(?<![\d.])\d/g)] : [];
  return figures.some(({ index }) => isDayRange(text.slice(index)));
}

/** True if a text starts with a day or a range of days. */
export function isDay(text: string): boolean {
  return readDayText(text) !== undefined || readDayHead(text) !== undefined || isDayRange(text);
}

const longestName = 90;
/** This many lower-case words are a sentence: names have few besides "of" and "und". */
const smallWords = 3;

/** True if a line lists companies; false for a sentence, an address or a line with a label of its own. */
export function isList(text: string, companies: readonly Company[]): boolean {
  if (/https?:|www\.|@\w|[{}<>]/i.test(text)) return false;
  return companies.every(({ name, ticker, session }) => {
    const isTold = ticker !== '' || session !== 'open';
    const hasWords = /\p{L}|&/u.test(name.replaceAll(/\(.*?\)/g, '')) && name.length <= longestName;
    return hasWords && !/[\p{L}\d).]:\s/u.test(name) && (isTold || !isSentence(name));
  });
}

function isSentence(name: string): boolean {
  const words = name.split(' ');
  const small = words.filter((word) => /^\p{Ll}{2,}/u.test(word) && !connectors.has(word));
  const isEnded = /[?:]$|[\p{Ll}\d]\.$/u.test(name) && !endsAbbreviated(name);
  return isEnded || (small.length >= smallWords && words.length > smallWords);
}

const connectors: ReadonlySet<string> = new Set(
  'of the and de la du des und der die das für am for y'.split(' '),
);
