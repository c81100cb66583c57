import { mastheadOf } from '../issue.ts';
import { plainText } from '../text/plainText.ts';
import { allPieces } from '../text/walkPieces.ts';
import { headerText } from './headerText.ts';
import type { MailField } from './mail-tools/mailTool.ts';
import { richTextFor, type PicturePlace } from './renderRichText.ts';
import type { Rendering } from './rendering.ts';
import { subjectLine } from './titleAndSubject.ts';

/** One thing that the author takes from the app to a mail tool. */
export type HandOverStep =
  | { readonly kind: MailField; readonly text: string }
  /** The issue, in the form that suits the tool best. */
  | { readonly kind: 'text' }
  /** A picture that does not come with the text; counted from 1. */
  | { readonly kind: 'picture'; readonly number: number; readonly place: PicturePlace }
  /** What the tool's editor has an element of its own for: it arrives as text with links. */
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  | { readonly kind: 'poll'; readonly answers: readonly string[] };

/**
 * Returns the steps from an issue to a mail tool's draft, in the order of the tool's page. A field without content has no
 * step; neither have pictures of documents, which take them along.
 */
export function handOverSteps(rendering: Rendering): HandOverStep[] {
  const { issue, publication, tool } = rendering;
  const masthead = mastheadOf(issue);
  const texts: Readonly<Record<MailField, string>> = {
    title: headerText(masthead?.title ?? ''),
    subject: subjectLine(issue, publication),
    preheader: headerText(masthead?.preheader ?? ''),
  };
  const fields = tool.fields
    .map((kind) => ({ kind, text: texts[kind] }))
    .filter(({ text }) => text !== '');
  if (!tool.takes.includes('rich-text')) return [...fields, { kind: 'text' }];
  const pictures = richTextFor(rendering).places.map(
    (place, index) => ({ kind: 'picture', number: index + 1, place }) as const,
  );
  return [...fields, { kind: 'text' }, ...pictures, ...elementsIn(rendering)];
}

function elementsIn({ pieces, context }: Rendering): HandOverStep[] {
  return allPieces(pieces).flatMap((piece): HandOverStep[] => {
    if (piece.kind === 'button' && piece.label !== '')
      return [{ kind: 'button', label: piece.label, url: piece.url }];
    if (piece.kind !== 'links' || !piece.poll) return [];
    return [{ kind: 'poll', answers: piece.items.map(({ label }) => plainText(label, context)) }];
  });
}
