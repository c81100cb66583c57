import { traitsOf } from '../../blocks/allBlocks.ts';
import { isNameless } from '../../export/linkNames.ts';
import { plainText } from '../../text/plainText.ts';
import type { RichText } from '../../text/inline.ts';
import type { Piece } from '../../text/piece.ts';
import { textsOf } from '../../text/walkPieces.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';

/** No block is empty, or lacks its headline or the content below it. */
export const emptyBlocks: Rule = {
  sentences: {
    'empty-block': {
      de: 'Dieser Block ist leer: Fülle ihn, oder lösche ihn.',
      en: 'This block is empty: fill it or delete it.',
    },
    'empty-headline': {
      de: 'Dieser Block hat keine Überschrift: Schreibe eine.',
      en: 'This block has no headline: write one.',
    },
    'empty-body': {
      de: 'Unter dieser Überschrift steht nichts: Fülle den Block, oder lösche ihn.',
      en: 'There is nothing under this headline: fill the block or delete it.',
    },
  },
  fixes: {
    'empty-block': {
      label: { de: 'Block löschen', en: 'Delete the block' },
      apply: (issue, { blockId }) => changeBlock(issue, blockId, () => undefined),
    },
  },
  check: (subject) => subject.blocks.flatMap((checked) => inBlock(checked, subject)),
};

function inBlock({ id, block, pieces }: CheckedBlock, { context }: Subject): Finding[] {
  const needs = block.type === 'unknown' ? 'nothing' : traitsOf(block.type).needs;
  if (needs === 'nothing') return [];
  const says = (text: RichText) => plainText(text, context).trim() !== '';
  const hasBody =
    block.type === 'news-section'
      ? block.items.length > 0
      : pieces.some((piece) => showsSomething(piece, says, context.language));
  const titled = 'headline' in block;
  const hasHeadline = titled && says(block.headline);
  const found = (rule: string) => [finding(rule, 'warning', id)];
  if (block.type === 'chart') return hasHeadline ? [] : found('empty-headline');
  if (!hasHeadline && !hasBody) return found('empty-block');
  if (!hasHeadline && needs === 'headline') return found('empty-headline');
  return titled && !hasBody ? found('empty-body') : [];
}

function showsSomething(
  piece: Piece,
  says: (text: RichText) => boolean,
  language: string,
): boolean {
  switch (piece.kind) {
    case 'heading':
      return false;
    case 'paragraph':
      return piece.role !== 'label' && says(piece.content);
    case 'figure':
      return piece.figure.picture.asset !== '' || textsOf(piece, language).some(says);
    case 'earnings':
      return piece.days.some(({ companies }) => companies.length > 0);
    case 'chart':
    case 'bars':
    case 'table':
    case 'rule':
      return true;
    case 'links':
      return textsOf(piece, language).some(says) || piece.items.some(isNameless);
    case 'button':
      return says([piece.label]) || isNameless({ label: [], url: piece.url });
    case 'list':
    case 'quote':
    case 'sources':
    case 'box':
      return textsOf(piece, language).some(says);
  }
}
