import { blankBlock, type Block, type Masthead } from '../blocks/allBlocks.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Publication } from '../publication.ts';
import { findDates } from './dates/findDate.ts';
import { LanguageDetector } from './detectLanguage.ts';
import { greetingEnd } from './greeting/greetingEnd.ts';
import { readGreeting } from './greeting/readGreeting.ts';
import { countHiddenEmails } from './hiddenEmail.ts';
import type { HtmlLines } from './html/linesFromHtml.ts';
import type { OnImportProgress } from './importProgress.ts';
import { lineText, type Line } from './lines/line.ts';
import type { FoundToken } from './withMergeTags.ts';
import { readMasthead } from './recognise/readMasthead.ts';
import { readBlocks } from './recognise/readBlocks.ts';
import type { Reading } from './recognise/reading.ts';

/** What was read from a text beside its issue. */
export interface Recognised {
  /** What the text says of its newsletter. */
  readonly found: { readonly name?: string; readonly author?: string; readonly language: string };
  /** Navigation and other page furniture, which is not in the issue; links that could not be kept, with their addresses. */
  readonly leftOut: readonly string[];
  /** What now stands as a token, a merge tag or a date, and the characters that stood there. */
  readonly tokens: readonly FoundToken[];
  /** In how many places Cloudflare hid a mail address: there the text says `[email protected]`. */
  readonly hiddenEmails: number;
}

/** What the lines of an issue are recognised as; `date` and `title` are the masthead's, which is the first of the blocks. */
export interface RecognisedBlocks extends Recognised {
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
  }: {
    /** The newsletter that the issue belongs to; its language is taken for the issue's. */
    readonly publication?: Publication | undefined;
    readonly date?: IsoDate;
    readonly onProgress?: OnImportProgress | undefined;
  },
): RecognisedBlocks {
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
