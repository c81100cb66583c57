import { mergeTagLink, type Inline, type MergeTagName } from '../../text/inline.ts';
import { textOf } from '../../text/richText.ts';
import { changeLine } from '../lines/changeLine.ts';
import type { Line } from '../lines/line.ts';
import type { FoundToken } from '../withMergeTags.ts';

const longestLabel = 60;
/** Words of the links that a mail tool adds, in ten languages; the addresses are a reader's own. */
const labels: readonly (readonly [RegExp, MergeTagName])[] = [
  [
    /\b(?:abmeld(?:en|ung)|abbestell(?:en|ung)|austragen|unsubscrib\w*|opt.?out|désabonn\w*|désinscri\w*|desinscri\w*|dar(?:se|te|me)? de baja|cancelar (?:la )?suscripci\w*|cancelar inscri\w*|disiscri\w*|annulla iscrizione|afmelden|uitschrijven|wypisz|zrezygnuj)(?!\p{L})|退订|取消订阅|配信停止|購読解除|登録解除/iu,
    'unsubscribe',
  ],
  [
    /(?:\bim browser|\bonline(?:version)?\b|web-?(?:version|ansicht)|in (?:your |the |a |je |uw )?browser|dans (?:votre|le|un|son) navigateur|en (?:el|su|tu|un) navegador|nel (?:tuo )?browser|no (?:seu )?navegador|w przeglądarce|浏览器|网页版|ブラウザ)/iu,
    'web-view',
  ],
];

/** True for a short line at the top of a mail that leads to its page on the web. */
export function leadsToWebView(line: Line): boolean {
  if (line.kind !== 'paragraph' && line.kind !== 'button') return false;
  const text = textOf(line.content);
  return (
    text.length <= 160 &&
    labels[1]?.[0].test(text) === true &&
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
