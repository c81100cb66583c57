import { mastheadOf } from '../../issue.ts';
import { plainText } from '../../text/plainText.ts';
import { markup, noHtml, type Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';

/** Maximum characters of an inbox line, in the widest window. */
const inboxLine = 150;

/** A no-break space and an invisible joiner: inboxes do not collapse them. */
const filler = '\u00A0\u034F';

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
 * with the mail's first words. Nothing if there is none.
 */
export function preheaderHtml(preheader: string): Html {
  if (preheader === '') return noHtml;
  const padding = filler.repeat(Math.max(0, inboxLine - preheader.length));
  return markup`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preheader}${padding}</div>`;
}
