import { mergeTagLink, type Inline, type MergeTagName } from '../../text/inline.ts';
import { textOf } from '../../text/richText.ts';
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

function linkOf(inline: Inline): string | undefined {
  return typeof inline === 'object' && 'link' in inline ? inline.link : undefined;
}
