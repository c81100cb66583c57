import type { Block, Masthead } from '../blocks/registry.ts';
import { blankBlock } from '../blocks/registry.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import { countingIds } from '../file/blockId.ts';
import { mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { findDates } from './dates/findDate.ts';
import { detectFormat, type ImportFormat } from './detectFormat.ts';
import { detectLanguage, LanguageDetector } from './detectLanguage.ts';
import { greetingEnd } from './greeting/greetingEnd.ts';
import { readGreeting } from './greeting/readGreeting.ts';
import type { OnImportProgress } from './importProgress.ts';
import type { HtmlLines, PictureFor } from './html/linesFromHtml.ts';
import { countHiddenEmails } from './hiddenEmail.ts';
import { issueIdOf } from './issueIdOf.ts';
import { lineText, type Line } from './lines/line.ts';
import { linesOf } from './linesOf.ts';
import type { FoundToken } from './mergeTags.ts';
import { readOwnExport, type OwnIssue } from './own-export/readOwnExport.ts';
import { readOwnFile } from './readOwnFile.ts';
import { readMasthead } from './recognise/masthead.ts';
import { readBlocks } from './recognise/readBlocks.ts';
import type { Reading } from './recognise/reading.ts';

export interface ImportOptions {
  /** Found out from the text when not given. */
  readonly format?: ImportFormat | undefined;
  /** The newsletter that the issue belongs to; its language is taken for the issue's. */
  readonly publication?: Publication | undefined;
  /** Gives the picture for an image in HTML or Markdown; by default an empty place with its alt text. */
  readonly pictureFor?: PictureFor | undefined;
  readonly onProgress?: OnImportProgress | undefined;
}

export interface ImportResult {
  readonly issue: Issue;
  /** What the text says of its newsletter. */
  readonly found: { readonly name?: string; readonly author?: string; readonly language: string };
  /** Navigation and other page furniture, which is not in the issue; links that could not be kept, with their addresses. */
  readonly leftOut: readonly string[];
  /** What now stands as a token, a merge tag or a date, and the characters that stood there. */
  readonly tokens: readonly FoundToken[];
  /** In how many places Cloudflare hid a mail address: there the text says `[email protected]`. */
  readonly hiddenEmails: number;
}

/**
 * A past issue's text as an issue of typed blocks: exactly as it was where it is a file or an export of ours, else recognised by
 * their shapes in German and English. Every word is in the issue, in `leftOut` or in `tokens`. The same text gives the same issue. Never throws.
 */
export function importIssue(text: string, options: ImportOptions = {}): ImportResult {
  const file = readOwnFile(text);
  if (file) return fileResult(file);
  const own = readOwnExport(text, countingIds());
  if (own) return resultOf(own, text);
  const tokens: FoundToken[] = [];
  const source = linesOf(text, options.format ?? detectFormat(text), tokens, {
    pictureFor: options.pictureFor,
    language: options.publication?.language,
    onProgress: options.onProgress,
  });
  const { blocks, date, title, ...read } = recogniseBlocks(source, tokens, countingIds(), options);
  return { issue: { id: issueIdOf(date, title, text), blocks }, ...read };
}

/** What the lines of an issue are recognised as; `date` and `title` are the masthead's, which is the first of the blocks. */
export interface Recognised extends Omit<ImportResult, 'issue'> {
  readonly blocks: readonly Block[];
  readonly date: IsoDate;
  readonly title: string;
}

/**
 * The lines of an issue as typed blocks. `date` is what day it is of where the lines do not say. Adds to `tokens` what
 * now stands as one.
 */
export function recogniseBlocks(
  source: HtmlLines,
  tokens: FoundToken[],
  newId: () => string,
  {
    publication,
    date: known = '',
    onProgress,
  }: Pick<ImportOptions, 'publication' | 'onProgress'> & { date?: IsoDate },
): Recognised {
  const detector = new LanguageDetector();
  for (const line of source.lines) detector.add(lineText(line));
  const detected = detector.language;
  const language = publication?.language ?? detected;
  const head = readMasthead(source.lines, language, publication);
  tokens.push(...head.tokens);
  const date = head.date || dateToday(head.rest) || known;
  const masthead: Masthead = {
    ...blankBlock('masthead', newId()),
    title: head.title,
    preheader: source.preheader,
    byline: head.byline,
    date,
  };
  const reading: Reading = {
    lines: head.rest,
    language,
    date,
    newId,
    tokens,
    endsOpen: true,
    plainHeadline: false,
    onProgress,
  };
  const blocks: Block[] = [masthead, ...blocksAfterMasthead(reading)];
  return {
    blocks,
    date,
    title: head.title,
    found: {
      ...(head.name !== '' && { name: head.name }),
      ...(head.byline !== '' && { author: head.byline }),
      language: detected,
    },
    leftOut: [...source.leftOut, ...head.leftOut],
    tokens,
    hiddenEmails: countHiddenEmails(source.lines),
  };
}

/** What no text tells, an issue's file does not either: the language is its publication's. */
function fileResult(issue: Issue): ImportResult {
  const { byline = '' } = mastheadOf(issue) ?? {};
  const language = detectLanguage(JSON.stringify(issue.blocks));
  return {
    issue,
    found: { ...(byline !== '' && { author: byline }), language },
    leftOut: [],
    tokens: [],
    hiddenEmails: 0,
  };
}

/** An export of our own says itself what it is. */
function resultOf({ blocks, name, language, tokens }: OwnIssue, text: string): ImportResult {
  const { title = '', byline = '', date = '' } = mastheadOf({ blocks }) ?? {};
  return {
    issue: { id: issueIdOf(date, title, text), blocks },
    found: { ...(name !== '' && { name }), ...(byline !== '' && { author: byline }), language },
    leftOut: [],
    tokens,
    hiddenEmails: 0,
  };
}

function blocksAfterMasthead(reading: Reading): Block[] {
  const { length, plainHeadline } = greetingEnd(reading);
  const greets = reading.lines
    .slice(0, length)
    .some(({ kind }) => kind !== 'gap' && kind !== 'rule');
  const greeting = greets
    ? [readGreeting(reading.lines.slice(0, length), reading.newId(), reading, reading.tokens)]
    : [];
  const rest = { ...reading, lines: reading.lines.slice(length), plainHeadline };
  return [...greeting, ...readBlocks(rest)];
}

/** The date in a line that says what day it is, for an issue whose head has none. */
function dateToday(lines: readonly Line[]): IsoDate {
  const line = lines.slice(0, 12).find((one) => /(?:heute ist|today is)/iu.test(lineText(one)));
  return findDates(lineText(line))[0]?.date ?? '';
}
