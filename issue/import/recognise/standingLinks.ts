import { linkOf, mergeTagLink, type MergeTagName } from '../../text/inline.ts';
import { slice, textOf, trimmed } from '../../text/richText.ts';
import { findDates } from '../dates/findDate.ts';
import { changeLine } from '../lines/changeLine.ts';
import type { Line } from '../lines/line.ts';
import type { FoundToken } from '../withMergeTags.ts';
import { unsubscribeWords, webViewWords } from './standingWords.ts';

const longestLabel = 60;
/** Words of the links that a mail tool adds; the addresses are a reader's own. */
const labels: readonly (readonly [RegExp, MergeTagName])[] = [
  [unsubscribeWords, 'unsubscribe'],
  [webViewWords, 'web-view'],
];

/** True for a short line at the top of a mail that leads to its page on the web. */
export function leadsToWebView(line: Line): boolean {
  if (line.kind !== 'paragraph' && line.kind !== 'button') return false;
  const text = textOf(line.content);
  return (
    text.length <= 160 &&
    webViewWords.test(text) &&
    line.content.some((inline) => linkOf(inline) !== undefined)
  );
}

/** Splits the link to the page on the web off a line that says the date before it: "March 12, 2024 | Read online". */
export function withoutWebViewLink(line: Line): readonly Line[] {
  const at = line.kind === 'paragraph' ? line.content.length - 1 : -1;
  if (line.kind !== 'paragraph' || at < 1 || linkOf(line.content[at] ?? '') === undefined)
    return [line];
  const link = line.content.slice(at);
  const before = line.content.slice(0, at);
  const said = textOf(before).replace(/[\s|·•–—-]+$/u, '');
  if (!webViewWords.test(textOf(link)) || findDates(said).length === 0) return [line];
  return [
    { ...line, content: trimmed(slice(before, 0, said.length)) },
    { ...line, content: link },
  ];
}

/** Returns standing text with merge tags in place of the links that a mail tool made for one reader. */
export function withStandingLinks(line: Line, found: FoundToken[]): Line {
  return changeLine(line, (content) =>
    content.map((inline) => {
      const link = linkOf(inline);
      if (link === undefined || typeof inline === 'string' || !/^https?:/i.test(link))
        return inline;
      const text = textOf([inline]);
      const name =
        text.length <= longestLabel ? labels.find(([words]) => words.test(text))?.[1] : undefined;
      if (name === undefined) return inline;
      found.push({ token: name, text: link });
      return { ...inline, link: mergeTagLink(name) };
    }),
  );
}
