import { expect, it } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { isMovable, movableAtSelection } from '../../../../renderer/editor/steps/place.ts';
import { selectionOf } from '../../../../renderer/editor/steps/selectionOf.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { pageWith } from '../../support/editorSchema.ts';

const figure = everyBlock.find(({ type }) => type === 'figure');
const withPictureOnly: Block = {
  ...blankBlock('outro', 'with a picture alone'),
  body: figure ? [figure as Extract<Block, { type: 'figure' }>] : [],
};

it('what a grip or the outline leads to is what commands act on, for every thing of every block', () => {
  const { doc, ...state } = pageWith([...everyBlock, withPictureOnly]);
  const things: string[] = [];
  doc.descendants((node, position, parent, index) => {
    if (!parent || !isMovable(parent, index)) return;
    things.push(`${parent.type.name}/${node.type.name}`);
    const selection = selectionOf(doc, { node, position });
    expect(movableAtSelection({ ...state, doc, selection })).toEqual({ node, position });
  });
  expect(things).toEqual(
    expect.arrayContaining([
      'doc/chart',
      'doc/divider',
      'doc/figure',
      'doc/outro',
      'leadEssay/figure',
      'leadEssay/pullQuote',
      'newsSection/newsItem',
      'outro/figure',
    ]),
  );
  expect(things).not.toContain('chart/figure');
});
