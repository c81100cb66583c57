import { isEmptyLink, isNameless, linkName } from '../../export/linkNames.ts';
import type { RichText } from '../../text/inline.ts';
import type { Piece } from '../../text/piece.ts';
import type { Publication } from '../../publication.ts';
import { replaceInBlock } from '../../changes/changeBlock.ts';
import { finding, type Finding } from '../finding.ts';
import type { Fix, Rule } from '../rule.ts';

type Name = 'source-without-name' | 'link-without-name';

/** Fills in the name that readers would see anyway, for the author to edit. */
const takeName: Fix = {
  label: { de: 'Diesen Namen eintragen', en: 'Use this name' },
  apply: (issue, { blockId, values }) => {
    const { address, name } = values;
    if (name === '') return issue;
    return replaceInBlock(issue, blockId, (value) => {
      if (!hasUrl(value) || value.url.trim() !== address) return value;
      if ('buttonLabel' in value)
        return value.buttonLabel ? value : { ...value, buttonLabel: name };
      if (!('label' in value)) return value;
      const isRich = Array.isArray(value.label);
      const label = isRich ? (value.label as RichText) : [String(value.label)];
      if (!isNameless({ label, url: value.url })) return value;
      return { ...value, label: isRich ? [name] : name };
    });
  },
};

/** Sources, links and buttons have a label. */
export const namelessLinks: Rule = {
  sentences: {
    'source-without-name': {
      de: 'Die Quelle {address} hat keinen Namen, in der Mail steht „{name}“: Trage ein, von wem sie ist.',
      en: 'The source {address} has no name, so the mail will say “{name}”: enter the publisher.',
    },
    'link-without-name': {
      de: 'Der Link zu {address} hat keinen Text, in der Mail steht „{name}“: Schreibe, wohin er führt.',
      en: 'The link to {address} has no text, so the mail will say “{name}”: write where it leads.',
    },
    'empty-link': {
      de: 'Im Text steht ein Link zu {address} ohne ein einziges Zeichen: Setze ihn neu, oder lass ihn weg.',
      en: 'There is a link to {address} in the text without any characters: add the link again, or leave it out.',
    },
  },
  fixes: { 'source-without-name': takeName, 'link-without-name': takeName },
  check: ({ blocks, publication }) =>
    blocks.flatMap(({ id, pieces, texts }) => [
      ...pieces.flatMap((piece) => inPiece(piece, id, publication)),
      ...texts.flatMap(({ content }) =>
        content
          .filter(isEmptyLink)
          .map(({ link }) => finding('empty-link', 'warning', id, { address: link.trim() })),
      ),
    ]),
};

function inPiece(piece: Piece, blockId: string, publication: Publication): Finding[] {
  const found = (rule: Name, links: readonly { label: RichText; url: string }[]): Finding[] =>
    links.filter(isNameless).map(({ url }) => {
      const values = { address: url.trim(), name: linkName(url, publication) };
      return finding(rule, 'warning', blockId, values);
    });
  if (piece.kind === 'sources') return found('source-without-name', piece.sources);
  if (piece.kind === 'links') return found('link-without-name', piece.items);
  if (piece.kind !== 'button') return [];
  return found('link-without-name', [{ label: [piece.label], url: piece.url }]);
}

function hasUrl(
  value: unknown,
): value is { readonly url: string } & Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string'
  );
}
