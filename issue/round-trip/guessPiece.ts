import type { Earnings } from '../blocks/allBlocks.ts';
import { isSameDateText } from '../calendar/dateText.ts';
import { addDays, isIsoDate, type IsoDate } from '../calendar/isoDate.ts';
import { dayLabel } from '../text/earningsText.ts';
import { slice, splitBy, textOf, withoutLinks } from '../text/richText.ts';
import { isCredit } from '../text/isCredit.ts';
import { leadingEmoji } from '../text/leadingEmoji.ts';
import { noChart } from '../text/chart.ts';
import type { Figure } from '../text/flow.ts';
import type { RichText } from '../text/inline.ts';
import type { Picture } from '../text/picture.ts';
import type { Bar, Piece } from '../text/piece.ts';
import type { Source } from '../text/source.ts';
import { canonicalRichText } from './canonicalRichText.ts';
import { readNumber } from './readNumber.ts';
import type { Row, Shown } from './shown.ts';

/** What a guess may use besides the piece. */
export interface GuessContext {
  readonly language: string;
  /** The day. */
  readonly date: IsoDate;
}

/**
 * Returns the piece that most likely looks like this. Exports guess too, to find what must be stored in the colophon;
 * changing this alters the meaning of older colophons and requires a new colophon version.
 */
export function guessPiece(shown: Shown, context: GuessContext): Piece {
  switch (shown.kind) {
    case 'heading':
      return { kind: 'heading', level: shown.level, ...guessHeadline(shown.content) };
    case 'paragraph':
    case 'list':
    case 'table':
    case 'rule':
    case 'button':
      return shown;
    case 'figure':
      return { kind: 'figure', figure: guessFigure(shown.picture, shown.below) };
    case 'quote': {
      const { content, attribution } = shown;
      return { kind: 'quote', quote: { content, attribution } };
    }
    case 'sources':
      return { kind: 'sources', sources: splitBy(shown.content, / \| /g).map(guessSource) };
    case 'chart':
      return { kind: 'chart', chart: noChart };
    case 'bars':
      return guessBars(shown.rows, context.language);
    case 'earnings':
      return { kind: 'earnings', days: shown.rows.map((row) => guessReportingDay(row, context)) };
    case 'links': {
      const items = shown.items.map(({ label, note }) => ({ ...guessSource(label), note }));
      return { kind: 'links', items, poll: false };
    }
    case 'box':
      return { kind: 'box', pieces: shown.pieces.map((piece) => guessPiece(piece, context)) };
  }
}

/** Emoji at the start, followed by a space, are the headline's emoji. */
function guessHeadline(content: RichText): { emoji: string; content: RichText } {
  const text = textOf(content);
  const emoji = leadingEmoji(text);
  const after = text.slice(emoji.length);
  if (emoji === '' || (after !== '' && !after.startsWith(' '))) return { emoji: '', content };
  return { emoji, content: canonicalRichText(slice(content, emoji.length)) };
}

/** Of two lines the second is the credit; a single line is the credit if it says so: "Quelle: …". */
function guessFigure(picture: Picture, below: RichText): Figure {
  const lines = splitBy(below, /\n/g);
  const [first = [], second = [], ...more] = lines;
  if (more.length > 0 || lines.length === 0) return { picture, caption: below, credit: [] };
  if (lines.length === 2) return { picture, caption: first, credit: second };
  return isCredit(textOf(first))
    ? { picture, caption: [], credit: first }
    : { picture, caption: first, credit: [] };
}

/** A label that is a single link from its first word to its last becomes the source's address. */
function guessSource(content: RichText): Source {
  const links = content.map((inline) => {
    if (typeof inline === 'string') return '';
    return 'break' in inline ? undefined : (inline.link ?? '');
  });
  const [url = ''] = links;
  if (url === '' || links.some((link) => link !== undefined && link !== url)) {
    return { label: content, url: '' };
  }
  return { label: canonicalRichText(withoutLinks(content)), url };
}

function guessBars(rows: readonly Row[], language: string): Piece {
  const read = rows.map(([label, figure]) => {
    const number = readNumber(figure, language);
    const bar: Bar = { label, value: number?.value ?? 0 };
    return { bar, unit: figure.slice(number?.length ?? 0).trim() };
  });
  return { kind: 'bars', bars: read.map(({ bar }) => bar), unit: read[0]?.unit ?? '' };
}

function guessReportingDay([day, names]: Row, { date, language }: GuessContext) {
  const companies = names === '–' ? [] : guessCompanies(names);
  return { date: guessDay(day, date, language), companies };
}

/** Half a year: within it, no other day has the same weekday, day and month. */
const mostDays = 182;

/** Returns the day nearest to the issue's own that has this label; the label itself if there is none. */
function guessDay(label: string, near: IsoDate, language: string): IsoDate {
  if (!isIsoDate(near) || !/\p{Nd}/u.test(label)) return label;
  for (const date of candidates(label, near)) {
    if (isSameDateText(dayLabel(date, language), label)) return date;
  }
  return label;
}

/** Yields the days around a date, nearest first; if the label contains a day of the month, only those. */
function* candidates(label: string, near: IsoDate): Generator<IsoDate> {
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(label)?.[0].padStart(2, '0');
  for (let distance = 0; distance <= mostDays; distance += 1) {
    for (const date of new Set([addDays(near, distance), addDays(near, -distance)])) {
      if (day === undefined || date.endsWith(day)) yield date;
    }
  }
}

type Company = Earnings['days'][number]['companies'][number];

const company =
  /^(?<name>[^()[\]]+?)(?:\s*\[(?<ticker>[A-Z0-9.:-]{1,12})\])?(?:\s*\((?<session>BMO|AMC)\))?$/iu;
/** Between companies, but not within a company's own name. */
const separator = /\s*[,;](?!\s*(?:Inc|Corp|Co|Ltd|LLC|plc|AG|SE|SA|NV)\b)\s*|\s+[|·]\s+/iu;

/**
 * Parses "NVIDIA [NVDA] (AMC), Dell (AMC)" as exports write it: names, tickers and sessions. Separate from the parser
 * for human input, which may change: colophons of older exports are differences from this guess.
 */
function guessCompanies(text: string): Company[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readCompany);
}

function readCompany(text: string): Company {
  const groups = company.exec(text)?.groups;
  const session = groups?.['session']?.toLowerCase();
  return {
    name: groups?.['name']?.trim() ?? text,
    ticker: groups?.['ticker'] ?? '',
    session: session === 'bmo' || session === 'amc' ? session : 'open',
  };
}
