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

/** What was read from a text besides its issue. */
export interface Recognised {
  /** What the text reveals about its newsletter. */
  readonly found: { readonly name?: string; readonly author?: string; readonly language: string };
  /**
   * Navigation and other page furniture, which is not in the issue; links that could not be kept, with their addresses.
   */
  readonly leftOut: readonly string[];
  /** What became a token, a merge tag or a date, and the original characters. */
  readonly tokens: readonly FoundToken[];
  /** Number of places where Cloudflare hid a mail address: the text shows `[email protected]` there. */
  readonly hiddenEmails: number;
}

/** The recognised lines of an issue; `date` and `title` are those of the masthead, which is the first block. */
export interface RecognisedBlocks extends Recognised {
  readonly blocks: readonly Block[];
  readonly date: IsoDate;
  readonly title: string;
}

/**
 * Returns the lines of an issue as typed blocks. `date` is the fallback if the lines contain none. Adds what became a
 * token to `tokens`.
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
    /** The newsletter that the issue belongs to; its language is used for the issue. */
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
    number: head.number,
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

/** Returns the date in a line that gives today's date, for an issue whose head has none. */
function dateToday(lines: readonly Line[]): IsoDate {
  const line = lines.slice(0, 12).find((one) => /(?:heute ist|today is)/iu.test(lineText(one)));
  return findDates(lineText(line))[0]?.date ?? '';
}
