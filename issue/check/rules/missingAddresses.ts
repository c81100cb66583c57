import { plainText } from '../../text/plainText.ts';
import type { RichText } from '../../text/inline.ts';
import type { Piece } from '../../text/piece.ts';
import type { TextContext } from '../../text/context.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allPieces } from '../walkPieces.ts';

/** Sources, links and buttons lead somewhere. */
export const missingAddresses: Rule = {
  sentences: {
    'source-without-address': {
      de: 'Die Quelle „{label}“ hat keine Adresse: Trage den Link ein.',
      en: 'The source “{label}” has no address: fill in its link.',
    },
    'link-without-address': {
      de: '„{label}“ in der Linkliste hat keine Adresse: Trage den Link ein.',
      en: '“{label}” in the list of links has no address: fill in its link.',
    },
    'button-without-address': {
      de: 'Die Schaltfläche „{label}“ führt nirgends hin: Trage ihre Adresse ein.',
      en: 'The button “{label}” leads nowhere: fill in its address.',
    },
  },
  check: ({ blocks, context }) =>
    blocks.flatMap(({ id, pieces }) =>
      allPieces(pieces).flatMap((piece) =>
        leadingNowhere(piece, context).map(([rule, label]): Finding => ({
          rule,
          severity: severities[rule],
          blockId: id,
          values: { label },
        })),
      ),
    ),
};

type Name = 'source-without-address' | 'link-without-address' | 'button-without-address';

const severities: Readonly<Record<Name, Severity>> = {
  'source-without-address': 'warning',
  'link-without-address': 'warning',
  'button-without-address': 'error',
};

function leadingNowhere(piece: Piece, context: TextContext): [Name, string][] {
  const text = (label: RichText) => plainText(label, context).trim();
  const without = (name: Name, items: readonly { label: RichText; url: string }[]) =>
    items
      .filter(({ label, url }) => url.trim() === '' && !label.some(isLinked) && text(label) !== '')
      .map(({ label }): [Name, string] => [name, text(label)]);
  if (piece.kind === 'sources') return without('source-without-address', piece.sources);
  if (piece.kind === 'links') return without('link-without-address', piece.items);
  if (piece.kind !== 'button') return [];
  return without('button-without-address', [{ label: [piece.label], url: piece.url }]);
}

function isLinked(inline: RichText[number]): boolean {
  return typeof inline === 'object' && 'link' in inline && !!inline.link;
}
