import { replaceInBlock } from '../../changes/changeBlock.ts';
import { plainText } from '../../text/plainText.ts';
import { linkOf, type RichText } from '../../text/inline.ts';
import type { Piece } from '../../text/piece.ts';
import type { TextContext } from '../../text/context.ts';
import { finding } from '../finding.ts';
import type { Fix, Rule } from '../rule.ts';
import { withScheme } from '../../addresses/withScheme.ts';

const severities = {
  'source-without-address': 'warning',
  'link-without-address': 'warning',
  'button-without-address': 'error',
  'share-without-address': 'warning',
} as const;
type Name = keyof typeof severities;

/** If the label is an address, it is the missing one. */
const takeLabel: Fix = {
  label: { de: 'Aufschrift als Adresse nehmen', en: 'Use the label as its address' },
  apply: (issue, { blockId, values }) => {
    const label = String(values['label']);
    const address = withScheme(label);
    if (address === undefined) return issue;
    return replaceInBlock(issue, blockId, (value) =>
      leadsNowhere(value, label) ? { ...value, url: address } : value,
    );
  },
};

/** Sources, links, buttons and what readers pass on have an address. */
export const missingAddresses: Rule = {
  sentences: {
    'source-without-address': {
      de: 'Die Quelle „{label}“ hat keine Adresse: Trage den Link ein.',
      en: 'The source “{label}” has no address: enter its link.',
    },
    'link-without-address': {
      de: '„{label}“ in der Linkliste hat keine Adresse: Trage den Link ein.',
      en: '“{label}” in the link list has no address: enter its link.',
    },
    'button-without-address': {
      de: 'Der Knopf „{label}“ führt nirgends hin: Trage seine Adresse ein.',
      en: 'The button “{label}” has no link: enter its address.',
    },
    'share-without-address': {
      de: 'Der Mail fehlt die Zeile zum Weiterempfehlen: Trage ein, wo diese Ausgabe im Netz steht.',
      en: 'The mail lacks its share row: enter where this issue is on the web.',
    },
  },
  fixes: {
    'source-without-address': takeLabel,
    'link-without-address': takeLabel,
    'button-without-address': takeLabel,
  },
  check: ({ blocks, context }) =>
    blocks.flatMap(({ id, block, pieces }) =>
      (block.type === 'share' && pieces.length === 0
        ? [['share-without-address', ''] as const]
        : pieces.flatMap((piece) => leadingNowhere(piece, context))
      ).map(([rule, label]) => finding(rule, severities[rule], id, { label })),
    ),
};

function leadingNowhere(piece: Piece, context: TextContext): [Name, string][] {
  const text = (label: RichText) => plainText(label, context).trim();
  const without = (name: Name, items: readonly { label: RichText; url: string }[]) =>
    items
      .filter(
        ({ label, url }) =>
          url.trim() === '' && !label.some((inline) => !!linkOf(inline)) && text(label) !== '',
      )
      .map(({ label }): [Name, string] => [name, text(label)]);
  if (piece.kind === 'sources') return without('source-without-address', piece.sources);
  if (piece.kind === 'links') return without('link-without-address', piece.items);
  if (piece.kind !== 'button') return [];
  return without('button-without-address', [{ label: [piece.label], url: piece.url }]);
}

/** True if the part of a block has that label and an empty address field. */
function leadsNowhere(part: unknown, label: string): part is { readonly url: string } {
  if (typeof part !== 'object' || part === null || !('url' in part) || part.url !== '')
    return false;
  const own = 'label' in part ? part.label : 'buttonLabel' in part ? part.buttonLabel : undefined;
  const words = Array.isArray(own) && own.length === 1 ? (own[0] as unknown) : own;
  return typeof words === 'string' && words.trim() === label;
}
