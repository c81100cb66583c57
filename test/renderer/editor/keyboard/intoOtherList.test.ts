import { expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import type { List } from '../../../../issue/text/flow.ts';
import { openPage } from '../support/openPage.ts';

const kinds = ['bullet-list', 'ordered-list'] as const;

/** A list of a, with b in a list of some kind within it, and c. */
function pageWith(outer: List['type'], inner: List['type']) {
  const body = [
    {
      type: outer,
      items: [
        { content: ['a'], list: { type: inner, items: [{ content: ['b'] }] } },
        { content: ['c'] },
      ],
    },
  ];
  const block = { ...blankBlock('text', 't'), body } as Block;
  return openPage([blankBlock('masthead', 'masthead'), block]);
}

test.each(kinds.flatMap((outer) => kinds.map((inner) => [outer, inner] as const)))(
  'Tab behind an item of a %s goes on with the %s within it, and undo takes that back',
  (outer, inner) => {
    const page = pageWith(outer, inner);
    page.select('c|');
    expect(page.take('Tab')).toBe(true);
    page.type('!');
    const [, text] = page.blocks();
    expect(text).toMatchObject({
      body: [
        {
          type: outer,
          items: [
            {
              content: ['a'],
              list: { type: inner, items: [{ content: ['b'] }, { content: ['c!'] }] },
            },
          ],
        },
      ],
    });
    page.undo();
    page.undo();
    expect(page.blocks()[1]).toMatchObject({ body: [{ items: [{}, { content: ['c'] }] }] });
  },
);
