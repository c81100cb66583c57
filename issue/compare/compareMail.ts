import { pageOf } from '../addresses/pageOf.ts';
import { utf8Length } from '../export/utf8Length.ts';
import { linesFromHtml } from '../import/html/linesFromHtml.ts';
import type { Line } from '../import/lines/line.ts';
import { textsIn } from '../text/flow.ts';
import type { RichText } from '../text/inline.ts';
import { textOf } from '../text/richText.ts';
import { wordChanges } from './wordChanges.ts';

interface MailLink {
  readonly text: string;
  readonly address: string;
}

/** A link of an issue that a mail has not as it was. */
export interface ChangedLink extends MailLink {
  /** Where it leads in the mail; undefined if it is not there. */
  readonly now: string | undefined;
}

/** What HTML may lose on its way. */
const marks = {
  'style-sheet': /<style\b/i,
  'dark-mode': /prefers-color-scheme:\s*dark/i,
  language: /<\w+[^>]*\slang=/i,
} as const;
export type Stripped = keyof typeof marks | 'preheader';

/** What became of an issue in a mail. */
export interface MailComparison {
  /** Passages of the issue with words that the mail lacks. */
  readonly lost: readonly string[];
  /** Passages that only the mail has, such as a mail tool's footer. */
  readonly added: readonly string[];
  /** Links that are missing, or lead elsewhere. */
  readonly links: readonly ChangedLink[];
  /** Number of links that lead to another site first, as mail tools do to count clicks. */
  readonly counted: number;
  /** The alternative texts of missing pictures. */
  readonly pictures: readonly string[];
  readonly stripped: readonly Stripped[];
  /** Size of the mail's HTML in UTF-8 bytes. */
  readonly bytes: number;
}

/**
 * Compares a mail, as it was sent or arrived, with the issue as it was exported, both in HTML. Words that only moved are
 * not lost.
 */
export function compareMail(issue: string, mail: string): MailComparison {
  const before = contentOf(issue);
  const after = contentOf(mail);
  const segments = wordChanges(before.text, after.text);
  const passages = (kind: 'removed' | 'added', words: ReadonlySet<string>) =>
    segments
      .filter((segment) => segment.kind === kind)
      .filter(({ text }) => wordsOf(text).some((word) => words.has(word)))
      .map(({ text }) => text.trim());
  const links = judgedLinks(before.links, after.links);
  const shown = new Set(after.pictures);
  const isStripped = (mark: RegExp) => mark.test(issue) && !mark.test(mail);
  return {
    lost: passages('removed', surplus(before.text, after.text)),
    added: passages('added', surplus(after.text, before.text)),
    links: links.filter(({ outcome }) => outcome === 'changed').map(({ link }) => link),
    counted: links.filter(({ outcome }) => outcome === 'counted').length,
    pictures: before.pictures.filter((alt) => alt !== '' && !shown.has(alt)),
    stripped: [
      ...(['style-sheet', 'dark-mode', 'language'] as const).filter((name) =>
        isStripped(marks[name]),
      ),
      ...(after.inbox.includes(before.preheader) ? [] : (['preheader'] as const)),
    ],
    bytes: utf8Length(mail),
  };
}

/** Returns how many passages, links and pictures are lost. */
export function lossesIn({ lost, links, pictures }: MailComparison): number {
  return lost.length + links.length + pictures.length;
}

interface Content {
  /** A line for each line of the mail. */
  readonly text: string;
  readonly links: readonly MailLink[];
  /** The alternative texts of its pictures. */
  readonly pictures: readonly string[];
  readonly preheader: string;
  /** What inboxes may show next to the subject line: the preheader, then the text. */
  readonly inbox: string;
}

function contentOf(html: string): Content {
  const { lines, preheader } = linesFromHtml(html);
  const texts = lines.flatMap(textsOf);
  const text = texts.map((one) => spaced(textOf(one))).join('\n');
  return {
    text,
    links: texts.flatMap(linksOf),
    pictures: lines.flatMap((line) => (line.kind === 'image' ? [spaced(line.picture.alt)] : [])),
    preheader: spaced(preheader),
    inbox: spaced(`${preheader} ${text}`),
  };
}

function textsOf(line: Line): readonly RichText[] {
  switch (line.kind) {
    case 'list':
      return textsIn(line.list);
    case 'image':
      return [line.caption];
    case 'quote':
      return [line.content, line.attribution];
    case 'rule':
    case 'gap':
      return [];
    default:
      return [line.content];
  }
}

function linksOf(text: RichText): MailLink[] {
  return text.flatMap((inline) =>
    typeof inline === 'object' && 'link' in inline && inline.link !== undefined
      ? [{ text: spaced(textOf([inline])), address: inline.link }]
      : [],
  );
}

interface Judged {
  readonly link: ChangedLink;
  readonly outcome: 'same' | 'counted' | 'changed';
}

/** Pairs each link with the next one of the same words, or else with one to the same page. */
function judgedLinks(before: readonly MailLink[], after: readonly MailLink[]): Judged[] {
  const waiting = [...after];
  const judged = before.map((link): Judged => {
    const page = pageOf(link.address) ?? link.address;
    const leadsThere = ({ address }: MailLink) => (pageOf(address) ?? address) === page;
    const isNamed = ({ text }: MailLink) => text === link.text;
    const at = [
      waiting.findIndex((other) => isNamed(other) && leadsThere(other)),
      waiting.findIndex(isNamed),
      waiting.findIndex(leadsThere),
    ].find((index) => index >= 0);
    const [found] = at === undefined ? [] : waiting.splice(at, 1);
    const outcome = !found ? 'changed' : leadsThere(found) ? 'same' : 'counted';
    return { link: { ...link, now: found?.address }, outcome };
  });
  return judged.map((one) =>
    one.outcome === 'counted' && !isCounter(one, judged) ? changed(one) : one,
  );
}

/** True if a link leads to a site through which others lead, too, as a mail tool counts clicks. */
function isCounter({ link }: Judged, all: readonly Judged[]): boolean {
  const through = hostOf(link.now ?? '');
  const sites = all.filter(({ link: { now } }) => hostOf(now ?? '') === through);
  return (
    new Set(sites.map(({ link: { address } }) => address)).size > 1 &&
    hostOf(link.address) !== through
  );
}

function changed({ link }: Judged): Judged {
  return { link, outcome: 'changed' };
}

function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1]?.toLowerCase();
}

/** Returns the words that the first text has more often than the other. */
function surplus(text: string, other: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(other)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found = new Set<string>();
  for (const word of wordsOf(text)) {
    const left = counts.get(word) ?? 0;
    if (left === 0) found.add(word);
    else counts.set(word, left - 1);
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Returns a text with single spaces, and without the characters that nobody sees. */
function spaced(text: string): string {
  return text
    .replace(/\u034F|[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
