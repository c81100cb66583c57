import { blankBlock, type Block, type Masthead } from '../blocks/allBlocks.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { MailTool, Publication } from '../publication.ts';
import { linkOf } from '../text/inline.ts';
import { plainOf } from '../text/richText.ts';
import { findDates } from './dates/findDate.ts';
import type { About } from './about.ts';
import { LanguageDetector } from './detectLanguage.ts';
import { greetingEnd } from './greeting/greetingEnd.ts';
import { readGreeting } from './greeting/readGreeting.ts';
import { countHiddenEmails } from './hiddenEmail.ts';
import type { HtmlLines } from './html/linesFromHtml.ts';
import { named as withAddress } from './html/linkOfElement.ts';
import type { OnImportProgress } from './importProgress.ts';
import { lineTexts } from './lines/changeLine.ts';
import { withPicturesBelow } from './lines/picturesBelow.ts';
import { lineText, type Line } from './lines/line.ts';
import { mailToolOf, type FoundToken } from './withMergeTags.ts';
import { readMasthead, type ReadMasthead } from './recognise/readMasthead.ts';
import { leadsToWebView, withoutWebViewLink } from './recognise/standingLinks.ts';
import { hello } from './recognise/headLine.ts';
import { withLinkCards, withLinkTitles } from './recognise/linkCards.ts';
import { readBlocks } from './recognise/readBlocks.ts';
import type { Reading } from './recognise/reading.ts';

/** What was read from a text besides its issue. */
export interface Recognised {
  /** What the text reveals about its newsletter. */
  readonly found: {
    readonly name?: string;
    readonly author?: string;
    readonly language: string;
    /** The tool whose merge tags it uses. */
    readonly mailTool?: MailTool;
  };
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
  /** BCP 47 tag, if it was chosen or is surely not the publication's. */
  readonly language: string | undefined;
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
    about = {},
    language: chosen,
    onProgress,
  }: {
    /** The newsletter that the issue belongs to; its language is the issue's, unless the text is surely in another. */
    readonly publication?: Publication | undefined;
    readonly date?: IsoDate;
    /** What the file says besides the text. */
    readonly about?: About | undefined;
    /** BCP 47 tag of the language, whatever the text tells. */
    readonly language?: string | undefined;
    readonly onProgress?: OnImportProgress | undefined;
  },
): RecognisedBlocks {
  const page = source.about ?? {};
  const detector = new LanguageDetector();
  for (const line of source.lines) detector.add(lineText(line));
  const declared = about.language ?? page.language;
  const detected = chosen ?? about.language ?? detector.languageOr(page.language);
  const own = chosen ?? (publication && detector.otherThan(publication.language, declared));
  const language = own ?? publication?.language ?? detected;
  const lines = withPicturesBelow(
    withLinkTitles(withLinkCards(withWebViewLast(source.lines.map(withoutGreetingHeading)))),
  );
  const head = readMasthead(lines, language, publication, {
    title: about.title ?? '',
    otherTitle: about.subject ?? page.title ?? '',
    name: about.name ?? page.name ?? '',
    preheader: about.preheader ?? source.preheader,
  });
  tokens.push(...head.tokens);
  const date = head.date || (about.date ?? dateToday(head.rest)) || (page.date ?? known);
  const { name, byline } = whoseOf(head, about, page, publication);
  const preheader = about.preheader ?? source.preheader;
  const masthead: Masthead = {
    ...blankBlock('masthead', newId()),
    title: head.title,
    subject: about.subject === undefined || about.subject === head.title ? '' : about.subject,
    preheader: preheader || (page.preheader ?? ''),
    byline,
    number: head.number,
    date,
  };
  const reading: Reading = {
    lines: head.rest,
    language,
    date,
    newId,
    tokens,
    leftOut: [],
    endsOpen: true,
    plainHeadline: false,
    onProgress,
  };
  const blocks: Block[] = [masthead, ...blocksAfterMasthead(reading)];
  const leftOut = [
    ...source.leftOut,
    ...(preheader === source.preheader || source.preheader === '' ? [] : [source.preheader]),
    ...head.leftOut,
    ...reading.leftOut,
  ];
  const mailTool = mailToolOf(tokens);
  return {
    blocks,
    language: own,
    date,
    title: head.title,
    found: {
      ...(name !== '' && { name }),
      ...(masthead.byline !== '' && { author: masthead.byline }),
      language: detected,
      ...(mailTool && { mailTool }),
    },
    leftOut: [
      ...leftOut,
      ...lostLinks(source.lines, blocks, [...leftOut, ...tokens.map(({ text }) => text)]),
    ],
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

/** Returns the newsletter's name and the author's, as far as the text and its file tell. */
function whoseOf(
  head: ReadMasthead,
  about: About,
  page: About,
  publication: Publication | undefined,
): { readonly name: string; readonly byline: string } {
  const sender = about.author ?? page.author ?? '';
  const named = about.name ?? page.name ?? '';
  // A mail from a newsletter, signed by a person.
  const isByPerson = head.isSignedByName && sender !== '' && sender !== head.name;
  if (isByPerson) return { name: named || sender, byline: head.byline || head.name };
  const name = head.name || named;
  const isAuthor = sender !== publication?.name && sender !== name;
  return { name, byline: head.byline || (isAuthor ? sender : '') };
}

/** A link to the mail's page on the web is standing text, which comes last, although mails have it at their top. */
function withWebViewLast(lines: readonly Line[]): readonly Line[] {
  const first = lines.slice(0, mostTopLines).flatMap(withoutWebViewLink);
  const top = first.filter(leadsToWebView);
  if (top.length === 0) return lines;
  return [...first.filter((line) => !top.includes(line)), ...lines.slice(mostTopLines), ...top];
}

const mostTopLines = 6;

/** Mails of programs greet in their largest heading: "Hi Ada,". */
function withoutGreetingHeading(line: Line): Line {
  const text = line.kind === 'heading' ? lineText(line) : '';
  const isGreeting = text.endsWith(',') && hello.test(text);
  return line.kind === 'heading' && isGreeting
    ? { kind: 'paragraph', content: line.content }
    : line;
}

/** Returns the date in a line that gives today's date, for an issue whose head has none. */
function dateToday(lines: readonly Line[]): IsoDate {
  const line = lines.slice(0, 12).find((one) => /(?:heute ist|today is)/iu.test(lineText(one)));
  return findDates(lineText(line))[0]?.date ?? '';
}

/**
 * Returns the links of the lines that no block has, each once, with its words: those of a title, for example, which is
 * plain text. `told` is what the import names already.
 */
function lostLinks(
  lines: readonly Line[],
  blocks: readonly Block[],
  told: readonly string[],
): string[] {
  const lost = new Map<string, string>();
  const note = (address: string | undefined, words: string) => {
    if (address && !lost.has(address)) lost.set(address, words);
  };
  for (const line of lines) {
    if (line.kind === 'image') note(line.picture.link, line.picture.alt);
    for (const text of lineTexts(line))
      for (const inline of text) note(linkOf(inline), plainOf([inline]).trim());
  }
  forgetShown(blocks, lost);
  const named = new Set(told);
  return [...lost].flatMap(([address, words]) => {
    const link = withAddress(words, address);
    return named.has(address) || named.has(link) ? [] : link;
  });
}

/** Removes the addresses that are in the value. */
function forgetShown(value: unknown, addresses: Map<string, string>): void {
  if (typeof value === 'string') {
    addresses.delete(value);
    addresses.delete(value.trim());
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) forgetShown(part, addresses);
}
