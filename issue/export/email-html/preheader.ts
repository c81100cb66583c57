import { mastheadOf } from '../../issue.ts';
import { plainText } from '../../text/plainText.ts';
import { markup, noHtml, type Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';

/** Characters of an inbox line at most, in the widest window. */
const inboxLine = 150;

/** A no-break space and a joiner that nobody sees: inboxes do not fold them. */
const filler = '\u00A0\u034F';

/**
 * The masthead's preheader; without one the issue's first headline, which says more than the mail's own first words,
 * the publication's name and the title.
 */
export function preheaderOf({ issue, pieces, context }: Rendering): string {
  const own = mastheadOf(issue)?.preheader.trim();
  if (own) return own;
  const headline = pieces.find((piece) => piece.kind === 'heading' && piece.level === 2);
  if (headline?.kind !== 'heading') return '';
  return `${headline.emoji} ${plainText(headline.content, context, () => '')}`.trim();
}

/**
 * The line that inboxes show beside the subject, hidden in the mail, and padded so that they do not go on with the
 * mail's first words. Nothing where there is none.
 */
export function preheaderHtml(preheader: string): Html {
  if (preheader === '') return noHtml;
  const padding = filler.repeat(Math.max(0, inboxLine - preheader.length));
  return markup`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preheader}${padding}</div>`;
}
