import { displayWidth } from '../../export/displayWidth.ts';
import { isDayLine } from '../dates/dayHead.ts';
import { readDayText } from '../dates/dayText.ts';
import { groupedBy } from '../../groupedBy.ts';
import { isCredit } from '../../text/isCredit.ts';
import { leadingEmoji } from '../../text/leadingEmoji.ts';

/** A line of a text as it was before wrapping. */
export interface UnwrappedLine {
  /** The number of its first line, from 1. */
  readonly line: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Trimmed. */
  readonly text: string;
}

interface RawLine extends UnwrappedLine {
  /** Number of `>` marks before it. */
  readonly depth: number;
  /** Its text without them. */
  readonly words: string;
  readonly width: number;
  /** The width of its first word. */
  readonly firstWidth: number;
  /** True if it contains a space at which it could have been wrapped. */
  readonly isBreakable: boolean;
  /** True if it ends with the single space that marks a soft line break (RFC 3676, format=flowed). */
  readonly isSoft: boolean;
  readonly isSignature: boolean;
  /** True for a day of an earnings list, and for the lines indented below it. */
  readonly isDay: boolean;
  /** True if it starts a new element, whatever precedes it. */
  readonly startsOwn: boolean;
}

type Pair = readonly [line: RawLine, next: RawLine, after: RawLine | undefined];

/** Widths at which programs wrap, in columns; with few lines as evidence, or without sentences, only common ones count. */
const widths = { least: 38, most: 132 };
const usualWidths = { least: 60, most: 100 };
const fewPairs = 3;
/** Lines that are shorter may be verse. */
const narrow = 45;
/** Quotes nested deeper than this have the text's width. */
const deepest = 9;

const signature = /^-- ?$/u;
/** A forwarded mail's head; without words such as the Italian "A" and the Polish "Do", which also begin answers. */
const header = new RegExp(
  `^(?:${[
    'Von|An|Betreff|Datum|Gesendet|Antwort an',
    'From|To|Cc|Bcc|Subject|Date|Sent|Reply-To',
    'De|À|Objet|Envoyé|Répondre à',
    'Para|Asunto|Fecha|Enviado(?: el)?|Responder a',
    'Da|Oggetto|Data|Inviato|Rispondi a',
    'Assunto|Enviada(?: em)?',
    'Van|Aan|Onderwerp|Verzonden',
    'Od|Temat|Wysłano',
  ].join('|')})\\s?:\\s`,
  'u',
);
/** A picture's alt text in our plain text, with its caption below. */
const pictureWord = '(?:Bild|Image|Imagen|Immagine|Imagem|Afbeelding|Obraz)';
const picture = new RegExp(String.raw`^\[${pictureWord}(?:: .*)?\]$`, 'u');
const ownStart = new RegExp(
  String.raw`^(?:#{1,6} |» |\[${pictureWord}[:\]]|\[\d{1,3}\] |[☐☑] |[*+] )`,
  'u',
);
/** Some programs stop wrapping a line that contains one. */
const longAddress = /(?:https?:|www\.)\S{30}/iu;
const address = /^<?(?:https?:|www\.)\S+$/iu;
/** As before the name in an attribution. */
const dash = /^[—–―]/u;
const endsSentence = /[.!?:;…]["“”»«’')\]]*$/u;
/** No sentence begins or ends like this, so the author did not break the line there. */
const goesOn = /^(?!https?:|www\.)[\p{Ll}|&+,;)]/u;
const isOpen = /[\p{L}\d)\]][,|&+]$|(?:^|\s)[–—|&+]$/u;
/** Parts of a table's row: a gap of several spaces between words. */
const columns = /[^\s.!?:]\s{3,}\S|\t\S/u;

/**
 * Joins lines that a program wrapped at a width, or ended with the space of format=flowed. A line continues on the next
 * one if it is as full as most and the next word would not have fit. Lists, quotes, days, credits, signatures and
 * shorter lines, such as verse and addresses, stay separate.
 */
export function unwrapLines(lines: readonly string[]): UnwrappedLine[] {
  const raw: RawLine[] = [];
  for (const written of lines) raw.push(rawLine(written, raw.length + 1, raw.at(-1)));
  const goesOnAt = wrapsOf(raw);
  const whole: UnwrappedLine[] = [];
  for (const [index, { line, indent, text, words }] of raw.entries()) {
    const last = whole.at(-1);
    if (last && goesOnAt(index - 1) && !picture.test(last.text))
      whole[whole.length - 1] = { ...last, text: `${last.text} ${words}` };
    else whole.push({ line, indent, text });
  }
  return whole;
}

function rawLine(written: string, line: number, before: RawLine | undefined): RawLine {
  const text = written.trim();
  const marks = /^(?:>\s?)+/u.exec(text)?.[0] ?? '';
  const words = text.slice(marks.length).trim();
  const end = written.trimEnd();
  const first = firstUnit(words);
  const indent = displayWidth(/^\s*/u.exec(end)?.[0] ?? '');
  return {
    line,
    indent,
    text,
    depth: marks.replace(/\s/gu, '').length,
    words,
    width: displayWidth(end),
    firstWidth: displayWidth(first),
    isBreakable: first !== words && !longAddress.test(words),
    isSignature: signature.test(text) || (words !== '' && before?.isSignature === true),
    isDay: startsDay(words) || (words !== '' && indent > 0 && before?.isDay === true),
    isSoft: /\S $/u.test(written) && !signature.test(text),
    startsOwn: words === '' || rule.test(words) || ownStart.test(words) || header.test(words),
  };
}

/** Returns whether the line at an index continues on the next one. */
function wrapsOf(lines: readonly RawLine[]): (index: number) => boolean {
  const pairs = lines.slice(1).flatMap((next, index): Pair[] => {
    const line = lines[index];
    return line && canGoOn(line, next) ? [[line, next, lines[index + 2]]] : [];
  });
  const joined = isFlowed(lines)
    ? pairs.filter(([line, next]) => line.isSoft && !startsItem(next))
    : wrappedPairs(lines, pairs);
  const numbers = new Set(joined.map(([{ line }]) => line));
  return (index) => numbers.has(index + 1);
}

function canGoOn(line: RawLine, next: RawLine): boolean {
  return (
    line.words !== '' &&
    !next.isSignature &&
    line.depth === next.depth &&
    !next.startsOwn &&
    !rule.test(line.words) &&
    !header.test(line.words) &&
    !(columns.test(line.words) || columns.test(next.words))
  );
}

function startsDay(words: string): boolean {
  return isDayLine(words) || readDayText(words)?.rest.startsWith(':') === true;
}

function startsItem({ words }: RawLine): boolean {
  return bullet.test(words) || numberBefore.test(words) || startsDay(words) || isCredit(words);
}

/** True if the text is format=flowed: only lines that continue end with a space, and not every line does. */
function isFlowed(lines: readonly RawLine[]): boolean {
  const soft = lines.flatMap((line, index) => (line.isSoft ? [[line, lines[index + 1]]] : []));
  const isSure = soft.length < lines.filter(({ words }) => words !== '').length;
  const full = soft.filter(
    ([line]) => line && line.width >= widths.least && line.width <= usualWidths.most,
  );
  const before = soft.filter(
    ([line, next]) => next && next.words !== '' && line?.depth === next.depth,
  );
  return full.length > soft.length * 0.8 && isSure && before.length === soft.length;
}

function wrappedPairs(lines: readonly RawLine[], pairs: readonly Pair[]): Pair[] {
  const linesAt = groupedBy(lines, ({ depth }) => depth);
  const pairsAt = groupedBy(pairs, ([{ depth }]) => depth);
  // A reply's quotation is wider by its quote marks.
  const depths = [...pairsAt.keys()].filter((depth) => depth <= deepest);
  const widths = new Map(
    depths.map((depth) => [depth, widthOf(linesAt.get(depth) ?? [], pairsAt.get(depth) ?? [])]),
  );
  return pairs.filter((pair) => {
    const columns = widths.get(pair[0].depth) ?? widths.get(0);
    return isWithinDay(pair) || (columns !== undefined && isWrapped(pair, columns));
  });
}

/**
 * Returns the width at which lines are wrapped, derived from those that break within a sentence; undefined if they are
 * not.
 */
function widthOf(lines: readonly RawLine[], pairs: readonly Pair[]): number | undefined {
  const isProse = lines.some(({ words }) => sentences.test(words));
  const isWithin = ([line, next]: Pair) =>
    breaksOff(line, next) || (isProse && endsSmall.test(line.words));
  const within = pairs.filter((pair) => !startsItem(pair[1]) && isWithin(pair));
  const counts = lines
    .filter(({ isBreakable, words }) => isBreakable && !header.test(words))
    .map(({ width }) => width);
  const candidates = [...new Set(pairs.map(([line]) => line.width))].filter(
    (width) => width >= widths.least && width <= widths.most,
  );
  let best: { readonly width: number; readonly score: number } | undefined;
  for (const width of candidates.toSorted((one, other) => one - other)) {
    const full = within.filter(([line, next]) => isFull(line, next, width)).length;
    // Short lines, such as a greeting, and lines below an item, are broken by the author.
    const broken = within.filter(
      ([line, next]) =>
        line.width > width / 2 && next.indent <= line.indent && !isFull(line, next, width),
    );
    const others = broken.length + counts.filter((each) => each > width).length;
    const isUsual = width >= usualWidths.least && width <= usualWidths.most;
    const isTold = isUsual ? full > 0 : isProse ? full > 1 : full >= fewPairs && width >= narrow;
    if (isTold && full >= 3 * others && full - others > (best?.score ?? 0))
      best = { width, score: full - others };
  }
  return best?.width;
}

/** A sentence ends within a line and another begins, as in no verse, address or list. */
const sentences = /\p{Ll}{2}[.!?…]["”“»)]*\s+["„“«]*\p{Lu}/u;

/** An article or a preposition, where prose is broken before a German noun. */
const endsSmall = /(?:^|\s)\p{Ll}{1,4}$/u;

function breaksOff(line: RawLine, next: RawLine): boolean {
  return goesOn.test(next.words) || isOpen.test(line.words);
}

/** True if the next line's first word would not have fit on the line. */
function isFull(line: RawLine, next: RawLine, columns: number): boolean {
  const isWithin = line.width <= columns || !line.isBreakable;
  return isWithin && line.width + 1 + next.firstWidth > columns;
}

/** True if a day's companies continue: after a comma, however short the line, and indented below it within a name. */
function isWithinDay([line, next]: Pair): boolean {
  if (!line.isDay || startsItem(next)) return false;
  // A session on a separate line belongs to the preceding company.
  return (
    line.words.endsWith(',') ||
    /^[([]/.test(next.words) ||
    (next.isDay && /,.*[^)\]]$/u.test(line.words))
  );
}

function isWrapped([line, next, after]: Pair, columns: number): boolean {
  if (!isFull(line, next, columns)) return false;
  if (line.width > columns) return breaksOff(line, next);
  if (startsDay(next.words) || isCredit(next.words)) return false;
  // A dash, a day of the month or an emoji may start a line by chance: alone, and within a sentence.
  const isWithin = !endsSentence.test(line.words);
  if (dash.test(next.words) || address.test(next.words)) return isWithin;
  const isChance = isWithin && !startsItem(line);
  if (leadingEmoji(next.words) !== '') return isChance;
  if (!startsItem(next)) return true;
  return isChance && !(after && startsItem(after));
}

/**
 * Returns the first word, with the brackets that our plain text keeps on its line: "NVIDIA (AMC)", "{{First Name}}".
 */
function firstUnit(words: string): string {
  return (
    /^(?:\{\{[^{}]*\}\}|[^ \t])+(?: (?:\([^()]*\)|\[\d{1,3}\])[^ \t]*)*/u.exec(words)?.[0] ?? ''
  );
}

/** A line that separates the text above it from the text below. */
export const rule = /^(?:[-*_=—–]\s?){3,}$/u;
/** The bullet before a list item. */
export const bullet = /^[-*•‣◦⁃∙·●○■□▪▫]\uFE0E?\s+(?=\S)/u;
/** The number before a list item, and before many sentences. */
export const numberBefore = /^(\d{1,9})[.)]\s+(?=\S)/u;
