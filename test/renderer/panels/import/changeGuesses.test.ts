import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { layoutOf, newPublication } from '../../../../issue/publication.ts';
import {
  changeGuesses,
  type GuessChange,
  type Guesses,
} from '../../../../renderer/panels/import/changeGuesses.ts';

const layout = layoutOf(newPublication());
const text = (id: string) => ({ ...blankBlock('text', id), headline: [id] });
const start = { blocks: [blankBlock('masthead', 'm'), text('a'), text('b')], removed: [] };

function after(...changes: readonly GuessChange[]): string {
  const end = changes.reduce<Guesses>(
    (guesses, change) => changeGuesses(guesses, change, layout),
    start,
  );
  const kept = end.blocks.map(({ id, type }) => `${id}:${type}`).join(' ');
  return `${kept} | ${end.removed.map(({ block }) => block.id).join(' ')}`;
}

test('blocks are left out and taken back in place', () => {
  const out: GuessChange = { kind: 'leave-out', at: 1 };
  expect(after(out)).toBe('m:masthead b:text | a');
  expect(after(out, { kind: 'take-back', removed: 0 })).toBe('m:masthead a:text b:text | ');
});

test('kinds change, and neighbours are joined', () => {
  expect(after({ kind: 'kind', at: 2, to: 'tip' })).toBe('m:masthead a:text b:tip | ');
  expect(after({ kind: 'join', at: 1 })).toBe('m:masthead a:text | ');
  expect(after({ kind: 'join', at: 2 })).toBe('m:masthead a:text b:text | ');
  expect(after({ kind: 'join', at: 0 })).toBe('m:masthead a:text b:text | ');
});

test('title and date are changed', () => {
  const change: GuessChange = { kind: 'head', at: 0, title: 'Neu', date: '2024-03-04' };
  expect(changeGuesses(start, change, layout).blocks[0]).toMatchObject({
    title: 'Neu',
    date: '2024-03-04',
  });
});
