import type { Publication } from '../../publication.ts';
import { isSameDateText, longDate } from '../../calendar/dateText.ts';
import { isIsoDate, type IsoDate } from '../../calendar/isoDate.ts';
import { labelsFor } from '../../language/labels.ts';
import { weekWord } from '../../locale/weekWords.ts';
import { leadingEmoji } from '../../text/leadingEmoji.ts';
import { plainOf, textOf } from '../../text/richText.ts';
import { findDates } from '../dates/findDate.ts';
import { lineText, plainLineText, skipGaps, isShortLine, type Line } from '../lines/line.ts';
import type { FoundToken } from '../withMergeTags.ts';
import { readDateline } from './dateline.ts';
import { readSignature, type Signature } from './signature.ts';
import { hello } from './headLine.ts';
import { chooseTitle, type KnownHead } from './chooseTitle.ts';

/** The head of the issue, and the lines after it. */
export interface ReadMasthead {
  readonly title: string;
  readonly byline: string;
  readonly date: IsoDate;
  /** The issue's number; null if none is found. */
  readonly number: number | null;
  /** The publication's name, if a line of the head contains it. */
  readonly name: string;
  /** True if that name signs the issue, and so may be the author's. */
  readonly isSignedByName: boolean;
  readonly rest: readonly Line[];
  readonly leftOut: readonly string[];
  readonly tokens: readonly FoundToken[];
}

/** Maximum lines of a head before its signature: title, name, a line below the title. */
const mostHeadLines = 5;
const longestHeadLine = 200;
/** A longer line that is no heading is a text. */
const longestTitle = 80;

/**
 * Reads navigation, title, publication name and the line with author and date from the top of the lines. Without such a
 * line, the title is the known one, the top heading, or the first line if it looks like a title.
 */
export function readMasthead(
  lines: readonly Line[],
  language: string,
  publication: Publication | undefined,
  known: KnownHead = { title: '', otherTitle: '', name: '' },
): ReadMasthead {
  const navigation = navigationLength(lines);
  const start = skipGaps(lines, navigation);
  const names = [publication?.name, publication?.author, known.name];
  const isPlace = (line: Line | undefined) => isDateline(line, names);
  const found = findSignature(lines, start, isPlace);
  const furniture = navigationTexts(lines.slice(0, navigation));
  if (!found) return { ...nothing, ...untitledHead(lines, navigation, known), leftOut: furniture };
  const above = lines.slice(start, found.at + 1);
  const kept = above.filter((line) => line.kind === 'image' || isPlace(line));
  const head = textsBetween(lines, start, found.at).filter((line) => !isPlace(line));
  const titleLater = lines[skipGaps(lines, found.at + 1)];
  const hasLaterTitle = titleLater?.kind === 'heading' && titleLater.level === 1;
  const candidates = hasLaterTitle ? [...head, titleLater] : head;
  const { signature } = found;
  const chosen = chooseTitle(candidates, furniture, publication?.name ?? '', known);
  const { name, byline } = namesOf(signature, chosen.name, publication);
  const next = hasLaterTitle ? skipGaps(lines, found.at + 1) + 1 : found.at + 1;
  const later = hasLaterTitle && byline === '' ? bylineAt(lines, skipGaps(lines, next)) : undefined;
  const title = chosen.title || known.otherTitle;
  const numbered = signature.others.find((part) => issueNumber.test(part));
  const number = issueNumber.exec(numbered ?? '')?.[1];
  return {
    title,
    byline: later?.byline ?? byline,
    date: signature.date || (findDates(title)[0]?.date ?? ''),
    number: number === undefined ? null : Number(number),
    name,
    isSignedByName: name !== '' && name === signature.name,
    rest: [...kept, ...chosen.others, ...lines.slice(later ? later.at + 1 : next)],
    leftOut: [
      ...furniture,
      ...chosen.repeated,
      ...unshown(signature, language).filter((part) => part !== numbered),
      ...(isOther(name, publication) ? [name] : []),
    ],
    tokens: dateTokens(signature, language),
  };
}

/** Reads a head without a signature: the title alone, and the lines without the one that shows it. */
function untitledHead(lines: readonly Line[], navigation: number, known: KnownHead) {
  const at = titleAt(lines, navigation, known);
  const shown = plainLineText(lines[at]);
  const title = known.title || shown || known.otherTitle;
  const isShown = at >= 0 && isSame(shown, title);
  const rest = lines
    .slice(navigation)
    .filter((_, index) => !(isShown && index + navigation === at));
  return { title, date: findDates(title)[0]?.date ?? '', rest };
}

/** Returns the index of the line with the title, among the first; -1 if there is none. */
function titleAt(lines: readonly Line[], from: number, known: KnownHead): number {
  const head: number[] = [];
  for (let at = from; at < lines.length && head.length <= mostHeadLines; at += 1) {
    const line = lines[at];
    if (lineText(line) !== '') head.push(at);
    else if (line?.kind === 'list') break;
  }
  const find = (isTitle: (at: number) => boolean) => head.find(isTitle) ?? -1;
  if (known.title !== '') return find((at) => isSame(lineText(lines[at]), known.title));
  // A heading below the greeting is a section's, if the title is known from elsewhere.
  const greeting = find((at) => hello.test(lineText(lines[at])));
  const isAbove = (at: number) => known.otherTitle === '' || greeting < 0 || at < greeting;
  const top = find((at) => isAbove(at) && isTopHeading(lines[at]));
  if (top >= 0) return top;
  const shown = find((at) => isSame(lineText(lines[at]), known.otherTitle));
  if (shown >= 0 || known.otherTitle !== '') return shown;
  const [first = -1] = head;
  return looksLikeTitle(lines, first) ? first : -1;
}

function isTopHeading(line: Line | undefined): boolean {
  return line?.kind === 'heading' && line.level === 1 && leadingEmoji(lineText(line)) === '';
}

/** True for a name that the newsletter does not have: nothing of the issue shows it. */
function isOther(name: string, publication: Publication | undefined): boolean {
  return name !== '' && publication !== undefined && !isSame(name, publication.name);
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return plain(one) === plain(other);
}

const issueNumber =
  /^(?:Ausgabe|Issue|Numéro|Número|Numero|Edição|Nummer|Numer|N[°ºr]\.?|No\.|#)\s?(\d{1,15})$/u;

const nothing = { byline: '', number: null, name: '', isSignedByName: false, tokens: [] };

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

/** Returns the line with author and date; the date may be in a dateline above it, or alone there. */
function findSignature(
  lines: readonly Line[],
  start: number,
  isPlace: (line: Line | undefined) => boolean = () => false,
) {
  let seen = 0;
  let dateline: { at: number; signature: Signature } | undefined;
  for (let at = start; at < lines.length && seen <= mostHeadLines; at = skipGaps(lines, at + 1)) {
    if (lines[at]?.kind === 'image') continue;
    const text = lineText(lines[at]);
    const signature = text === '' || isDatedTitle(lines[at]) ? undefined : readSignature(text);
    if (isPlace(lines[at])) {
      dateline ??= { at, signature: { ...noSignature, date: readDateline(text) ?? '' } };
    } else if (signature) {
      const date = signature.date || (dateline?.signature.date ?? '');
      return { at, signature: { ...signature, date } };
    }
    if (text === '' || text.length > longestHeadLine) break;
    seen += 1;
  }
  return dateline;
}

const noSignature: Signature = { byline: '', by: '', date: '', dateText: '', name: '', others: [] };

/** True for a line with place and date; a known name before the date is no place. */
function isDateline(line: Line | undefined, names: readonly (string | undefined)[]): boolean {
  const text = lineText(line);
  const isKnown = names.some((name) => name !== undefined && name !== '' && text.startsWith(name));
  if (text === '' || isKnown || isDatedTitle(line) || readDateline(text) === undefined)
    return false;
  return (readSignature(text)?.byline ?? '') === '';
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

/** True for a heading with a date in it, which is more than the date: "Hafenbrief #12 | 2024-03-19". */
function isDatedTitle(line: Line | undefined): boolean {
  const text = lineText(line);
  const [found] = findDates(text);
  if (!found || line?.kind !== 'heading' || line.level > 1) return false;
  return /\p{L}{3,}/u.test(text.slice(0, found.from) + text.slice(found.to));
}

const numbered = new RegExp(
  String.raw`(?<!\p{L})(?:${weekWord}|#|No\.|Nr\.?|N[º°]\.?)\s?\d+|第\s?\d+\s?[期号號周週]`,
  'iu',
);

/**
 * True for a first line that names a week or a number, is a heading, or is short with an empty line below it; a greeting
 * is none.
 */
function looksLikeTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const text = lineText(line);
  if (!isShortLine(text) || leadingEmoji(text) !== '' || hello.test(text)) return false;
  if (numbered.test(text)) return true;
  if (skipGaps(lines, at + 1) >= lines.length) return false;
  return line?.kind === 'heading' || (lines[at + 1]?.kind === 'gap' && text.length <= longestTitle);
}

function namesOf(
  { byline, name: bare }: Signature,
  name: string,
  publication: Publication | undefined,
) {
  if (bare === '') return { name, byline };
  const isAuthor = name !== '' || bare === publication?.author;
  return isAuthor ? { name, byline: bare } : { name: bare, byline };
}

/**
 * Returns what is in the head but not in the masthead block: another word than its own "Von", remarks next to the date.
 */
function unshown({ by, others }: Signature, language: string): string[] {
  return [...(by === '' || isSame(by, labelsFor(language).by) ? [] : [by]), ...others];
}

function dateTokens({ date, dateText }: Signature, language: string): FoundToken[] {
  // A dateline keeps its words.
  if (dateText === '' || !isIsoDate(date)) return [];
  return isSameDateText(longDate(date, language), dateText)
    ? []
    : [{ token: 'date', text: dateText }];
}
