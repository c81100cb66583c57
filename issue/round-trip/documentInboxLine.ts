import { preheaderOf } from '../export/email-html/preheader.ts';
import type { Rendering } from '../export/rendering.ts';
import { mastheadOf } from '../issue.ts';
import { textOf } from '../text/richText.ts';
import type { CanonicalBlock } from './canonicalIssue.ts';
import type { Shown } from './shown.ts';
import { canonicalText } from './canonicalRichText.ts';

/** The inbox text that an output contains: a document's title, its hidden preheader. */
export interface InboxLine {
  readonly title: string;
  readonly preheader: string;
}

/** Returns the masthead with subject and preheader, except those derived from the issue's title and first headline. */
export function withInboxLine(
  masthead: CanonicalBlock,
  { title, preheader }: InboxLine,
  pieces: readonly Shown[],
): CanonicalBlock {
  const headline = pieces.find((piece) => piece.kind === 'heading' && piece.level === 2);
  const first = headline?.kind === 'heading' ? textOf(headline.content) : '';
  return {
    ...masthead,
    subject: title === masthead['title'] ? '' : title,
    preheader: preheader === first ? '' : preheader,
  };
}

/** Returns the inbox text in a complete HTML document. */
export function documentInboxLine(rendering: Rendering): InboxLine {
  const { issue, publication } = rendering;
  const masthead = mastheadOf(issue);
  const title = canonicalText(masthead?.subject || masthead?.title || publication.name);
  return {
    title: title.trim() === '' ? 'Newsletter' : title,
    preheader: withoutFiller(canonicalText(preheaderOf(rendering))),
  };
}

/** Removes the filler that pushes the mail's first words out of the inbox line. */
export function withoutFiller(preheader: string): string {
  return preheader.replace(/(?: |\u00A0|\u034F)+$/u, '');
}
