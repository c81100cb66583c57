import { mastheadOf } from '../../issue.ts';
import { plainText } from '../../text/plainText.ts';
import { markup, noHtml, type Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';

/** Maximum characters of an inbox line, in the widest window. */
const inboxLine = 150;

/**
 * A space and an invisible joiner: inboxes do not collapse them, and programs that show what is hidden, such as w3m, can
 * break the line between them.
 */
const filler = ' \u034F';

/**
 * Returns the masthead's preheader; without one the issue's first headline, which says more than the mail's first
 * words, the publication's name and the title.
 */
export function preheaderOf({ issue, pieces, context }: Rendering): string {
  const own = mastheadOf(issue)?.preheader.trim();
  if (own) return own;
  const headline = pieces.find((piece) => piece.kind === 'heading' && piece.level === 2);
  if (headline?.kind !== 'heading') return '';
  return `${headline.emoji} ${plainText(headline.content, context, () => '')}`.trim();
}

/**
 * Returns the line that inboxes show next to the subject, hidden in the mail, and padded so that they do not continue
 * with the mail's first words. Nothing if there is none. It is tiny and has the page's colour for LibreOffice, which
 * prints it.
 */
export function preheaderHtml(preheader: string, page: string): Html {
  if (preheader === '') return noHtml;
  const padding = filler.repeat(Math.max(0, inboxLine - preheader.length));
  return markup`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;color:${page}">${preheader}${padding}</div>`;
}
