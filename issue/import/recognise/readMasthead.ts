import type { Publication } from '../../publication.ts';
import { isSameDateText, longDate } from '../../calendar/dateText.ts';
import { isIsoDate, type IsoDate } from '../../calendar/isoDate.ts';
import { labelsFor } from '../../language/labels.ts';
import { plainOf, textOf } from '../../text/richText.ts';
import { findDates } from '../dates/findDate.ts';
import { leadingEmoji } from '../../text/leadingEmoji.ts';
import { lineText, skipGaps, type Line } from '../lines/line.ts';
import { isShortLine } from '../lines/shortLine.ts';
import type { FoundToken } from '../withMergeTags.ts';
import { readSignature, type Signature } from './signature.ts';
import { chooseTitle } from './chooseTitle.ts';

/** The head of the issue, and the lines after it. */
export interface ReadMasthead {
  readonly title: string;
  readonly byline: string;
  readonly date: IsoDate;
  /** The issue's number; null if none is found. */
  readonly number: number | null;
  /** The publication's name, if a line of the head contains it. */
  readonly name: string;
  readonly rest: readonly Line[];
  readonly leftOut: readonly string[];
  readonly tokens: readonly FoundToken[];
}

/** Maximum lines of a head before its signature: title, name, a line below the title. */
const mostHeadLines = 5;
const longestHeadLine = 200;

/**
 * Reads navigation, title, publication name and the line with author and date from the top of the lines. Without such a
 * line, only the first line is the title, if it looks like one.
 */
export function readMasthead(
  lines: readonly Line[],
  language: string,
  publication: Publication | undefined,
): ReadMasthead {
  const navigation = navigationLength(lines);
  const start = skipGaps(lines, navigation);
  const found = findSignature(lines, start);
  const furniture = navigationTexts(lines.slice(0, navigation));
  const head = found ? textsBetween(lines, start, found.at) : textsBetween(lines, start, start + 1);
  const titleLater = found && lines[skipGaps(lines, found.at + 1)];
  const hasLaterTitle = titleLater?.kind === 'heading' && titleLater.level === 1;
  const candidates = hasLaterTitle ? [...head, titleLater] : head;
  if (!found && !looksLikeTitle(lines, start)) {
    return { ...nothing, rest: lines };
  }
  const chosen = chooseTitle(candidates, furniture, publication?.name ?? '', found?.signature);
  const { name, byline } = namesOf(found?.signature, chosen.name, publication);
  const after = found ? found.at + 1 : start + 1;
  const next = hasLaterTitle ? skipGaps(lines, after) + 1 : after;
  const later = hasLaterTitle && byline === '' ? bylineAt(lines, skipGaps(lines, next)) : undefined;
  const numbered = found?.signature.others.find((part) => issueNumber.test(part));
  const number = issueNumber.exec(numbered ?? '')?.[1];
  return {
    title: chosen.title,
    byline: later?.byline ?? byline,
    date: found?.signature.date || (findDates(chosen.title)[0]?.date ?? ''),
    number: number === undefined ? null : Number(number),
    name,
    rest: [...chosen.others, ...lines.slice(later ? later.at + 1 : next)],
    leftOut: [
      ...furniture,
      ...chosen.repeated,
      ...unshown(found?.signature, language).filter((part) => part !== numbered),
    ],
    tokens: dateTokens(found?.signature, language),
  };
}

const issueNumber = /^(?:Ausgabe|Issue)\s(\d{1,15})$/u;

const nothing = {
  title: '',
  byline: '',
  date: '',
  number: null,
  name: '',
  leftOut: [],
  tokens: [],
};

/** Returns how many lines at the top are navigation: lists of short lines, before a title. */
function navigationLength(lines: readonly Line[]): number {
  let end = skipGaps(lines, 0);
  while (isNavigation(lines[end])) end = skipGaps(lines, end + 1);
  if (end === 0 || !isNavigation(lines[skipGaps(lines, 0)])) return 0;
  const start = skipGaps(lines, end);
  return findSignature(lines, start) || isRepeated(lines, start) ? end : 0;
}

function isNavigation(line: Line | undefined): boolean {
  return (
    line?.kind === 'list' &&
    line.list.items.every(({ content, list }) => !list && textOf(content).length <= longestHeadLine)
  );
}

function navigationTexts(lines: readonly Line[]): string[] {
  return lines.flatMap((line) =>
    line.kind === 'list' ? line.list.items.map(({ content }) => plainOf(content)) : [],
  );
}

/** True if the line below the navigation repeats its last entry: the page's title. */
function isRepeated(lines: readonly Line[], at: number): boolean {
  return navigationTexts(lines.slice(0, at)).includes(lineText(lines[at]));
}

function findSignature(lines: readonly Line[], start: number) {
  let seen = 0;
  for (let at = start; at < lines.length && seen <= mostHeadLines; at = skipGaps(lines, at + 1)) {
    const text = lineText(lines[at]);
    const signature = text === '' ? undefined : readSignature(text);
    if (signature) return { at, signature };
    if (text === '' || text.length > longestHeadLine) return undefined;
    seen += 1;
  }
  return undefined;
}

/** Returns the author in a line below the title that says nothing else: "Von Ada Beispiel". */
function bylineAt(lines: readonly Line[], at: number) {
  const signature = readSignature(lineText(lines[at]));
  const isOnly = signature?.date === '' && signature.others.length === 0;
  return isOnly && signature.byline !== '' ? { at, byline: signature.byline } : undefined;
}

function textsBetween(lines: readonly Line[], start: number, end: number) {
  return lines
    .slice(start, end)
    .filter((line) => line.kind === 'paragraph' || line.kind === 'heading');
}

function looksLikeTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.kind === 'heading') return line.level === 1 && leadingEmoji(lineText(line)) === '';
  const text = lineText(line);
  return (
    isShortLine(text) &&
    leadingEmoji(text) === '' &&
    /\b(?:KW|CW|Week|Woche|#|No\.|Nr\.)\s?\d+/iu.test(text)
  );
}

function namesOf(
  signature: Signature | undefined,
  name: string,
  publication: Publication | undefined,
) {
  const byline = signature?.byline ?? '';
  const bare = signature?.name ?? '';
  if (bare === '') return { name, byline };
  const isAuthor = name !== '' || bare === publication?.author;
  return isAuthor ? { name, byline: bare } : { name: bare, byline };
}

/**
 * Returns what is in the head but not in the masthead block: another word than its own "Von", remarks next to the date.
 */
function unshown(signature: Signature | undefined, language: string): string[] {
  if (!signature) return [];
  const { by, others } = signature;
  return [...(by === '' || by === labelsFor(language).by ? [] : [by]), ...others];
}

function dateTokens(signature: Signature | undefined, language: string): FoundToken[] {
  if (!signature || !isIsoDate(signature.date)) return [];
  const shown = longDate(signature.date, language);
  return isSameDateText(shown, signature.dateText)
    ? []
    : [{ token: 'date', text: signature.dateText }];
}
