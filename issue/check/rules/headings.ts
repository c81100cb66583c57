import { hasWords } from '../../text/inline.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Heading levels are not skipped, as screen-reader users navigate a mail by them. */
export const headings: Rule = {
  sentences: {
    'skipped-heading': {
      de: 'Über der Zwischenüberschrift „{text}“ fehlt eine Überschrift: Wer die Mail vorlesen lässt, findet sie so nicht.',
      en: 'There is no headline above the subheading “{text}”: screen reader users cannot navigate to it.',
    },
  },
  fixes: {
    'skipped-heading': {
      label: { de: 'Zur Überschrift machen', en: 'Turn it into the headline' },
      apply: (issue, { blockId }) =>
        changeBlock(issue, blockId, (block) => {
          // A news item's headline is one level too low for that.
          if (block.type === 'news-item' || !('headline' in block && 'body' in block)) return block;
          if (hasWords(block.headline)) return block;
          const [first, ...rest] = block.body;
          return first?.type === 'subheading' && hasWords(first.content)
            ? { ...block, headline: first.content, body: rest }
            : block;
        }),
    },
  },
  check: ({ blocks }) => {
    let above = 1;
    return blocks.flatMap(({ id, block, texts }) => {
      // An advertisement has its own box, whose heading level the app chooses.
      if (block.type === 'sponsor') return [];
      return headingsOf(texts).flatMap(({ level, plain }) => {
        const isSkipped = level > above + 1;
        above = level;
        return isSkipped ? [finding('skipped-heading', 'hint', id, { text: plain })] : [];
      });
    });
  },
};

function headingsOf(texts: CheckedBlock['texts']): { level: number; plain: string }[] {
  return texts.flatMap(({ piece, plain }) =>
    piece.kind === 'heading' && (plain.trim() !== '' || piece.emoji !== '')
      ? [{ level: piece.level, plain: `${piece.emoji} ${plain}`.trim() }]
      : [],
  );
}
