import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { paragraphs, type Flow } from '../../../../issue/text/flow.ts';
import { dropPlace, dropMovable } from '../../../../renderer/editor/paste/dropMovable.ts';
import { openPage } from '../support/openPage.ts';

const picture = { asset: 'a.png', alt: '', width: 8, height: 4 };
const figure: Flow[number] = { type: 'figure', picture, caption: ['Ein Hafen'], credit: [] };
const quote: Flow[number] = { type: 'pull-quote', content: ['Ein Satz'], attribution: [] };
const item = (headline: string) => ({
  id: headline,
  type: 'news-item' as const,
  emoji: '',
  headline: [headline],
  body: [],
  sources: [],
});
const issue: readonly Block[] = [
  { ...blankBlock('masthead', 'm'), title: 'Titel' },
  { ...blankBlock('text', 'one'), headline: ['Kopf'], body: paragraphs('eine Zeile') },
  {
    ...blankBlock('text', 'two'),
    body: [...paragraphs('erste', ''), figure, quote, ...paragraphs('last')],
  },
  { ...blankBlock('chart', 'c'), headline: ['Chart'], picture, body: paragraphs('steigt') },
  {
    ...blankBlock('news-section', 'n'),
    headline: ['News'],
    items: ['A ship', 'A train'].map(item),
  },
  blankBlock('divider', 'd'),
];

const { doc } = openPage(issue).state();

/** Where the first line with some words begins; the first divider for none. */
function placeOf(words: string): number {
  let place = -1;
  doc.descendants((node, position) => {
    const isIt = words === '' ? node.type.name === 'divider' : node.textContent === words;
    if (place === -1 && (node.isTextblock || node.isAtom) && isIt)
      place = position + (node.isAtom ? 0 : 1);
  });
  return place;
}

/** The page with the nth node of a kind selected. */
function selected(name: string, index = 0): EditorState {
  const page = openPage(issue);
  page.selectNode(name, index);
  return page.state();
}

/** The blocks of a page, or the parts of one, in a word each. */
function outline(node: Node): string[] {
  return node.children.map(
    (child) =>
      ({ figure: '*', pullQuote: '“' })[child.type.name] ??
      (child.type.name === 'divider' ? '–' : child.textContent || child.type.name),
  );
}
const block = (after: Node, id: string) => after.children.find(({ attrs }) => attrs['id'] === id);

const drop = (state: EditorState, words: string, isUpper: boolean, moves = true) => {
  const tr = dropMovable(state, placeOf(words), moves, () => isUpper);
  if (!tr) throw new Error('Nothing was dropped.');
  tr.doc.check();
  return tr.doc;
};

describe('over the upper half of a line it goes above, over the lower half below', () => {
  it.each<[name: string, words: string, id: string, above: string[], below: string[]]>([
    ['figure', 'eine Zeile', 'one', ['*', 'eine Zeile'], ['eine Zeile', '*']],
    ['pullQuote', 'eine Zeile', 'one', ['“', 'eine Zeile'], ['eine Zeile', '“']],
    ['figure', 'last', 'two', ['“', '*', 'last'], ['“', 'last', '*']],
    ['pullQuote', 'steigt', 'c', ['*', '“', 'steigt'], ['*', 'steigt', '“']],
    // Where only one side is free.
    ['figure', 'Kopf', 'one', ['Kopf', '*', 'eine Zeile'], ['Kopf', '*', 'eine Zeile']],
  ])('a %s at “%s”', (name, words, id, above, below) => {
    for (const [isUpper, wanted] of [
      [true, above],
      [false, below],
    ] as const) {
      const after = block(drop(selected(name), words, isUpper), id);
      expect(after && outline(after).join()).toContain(wanted.join());
    }
  });

  it('a block goes above or below the block, whatever line of it is under the pointer', () => {
    const ids = (after: Node) => after.children.map(({ attrs }) => attrs['id'] as string).join('');
    const all = ['m', 'one', 'two', 'c', 'n', 'd'];
    const without = all.filter((id) => id !== 'd');
    for (const [words, at] of [
      ['Titel', 0],
      ['eine Zeile', 1],
      ['last', 2],
      ['A ship', 4],
    ] as const) {
      for (const isUpper of [true, false]) {
        // The masthead stays first.
        const to = Math.max(1, at + (isUpper ? 0 : 1));
        expect(ids(drop(selected('divider'), words, isUpper))).toBe(
          without.toSpliced(to, 0, 'd').join(''),
        );
      }
    }
    expect(ids(drop(selected('chart'), '', true))).toBe('monetwoncd');
    expect(ids(drop(selected('chart'), '', false))).toBe('monetwondc');
  });

  it('a news item goes among the items, and between blocks it is a section', () => {
    const items = (after: Node) => {
      const section = block(after, 'n');
      return section ? outline(section).slice(2).join() : '';
    };
    expect(items(drop(selected('newsItem', 1), 'A ship', true))).toBe('A train,A ship');
    expect(items(drop(selected('newsItem', 1), 'A ship', false))).toBe('A ship,A train');
    expect(items(drop(selected('newsItem', 1), 'A ship', true, false))).toBe(
      'A train,A ship,A train',
    );
    const after = drop(selected('newsItem', 1), 'eine Zeile', false);
    expect(outline(after).slice(1, 3)).toEqual(['Kopfeine Zeile', 'A train']);
    expect(items(after)).toBe('A ship');
  });
});

it('a picture takes the place of an empty paragraph, which is shown as such', () => {
  const page = openPage(issue);
  page.select('erste|');
  page.selectNode('figure', 1);
  const state = page.state();
  const empty = placeOf('erste') + 'erste'.length + 2;
  const place = dropPlace(state, empty, () => true);
  expect(place).toEqual({ from: empty - 1, to: empty + 1 });
  const after = dropMovable(state, empty, true, () => true)?.doc;
  const text = after && block(after, 'two');
  expect(text && outline(text).join()).toContain('erste,*,*,“');
});

it('beside itself it stays', () => {
  const state = selected('figure');
  for (const [words, isUpper] of [
    ['Ein Hafen', true],
    ['Ein Hafen', false],
    ['Ein Satz', true],
  ] as const) {
    const tr = dropMovable(state, placeOf(words), true, () => isUpper);
    expect(tr?.docChanged).toBe(false);
  }
});

it('nothing but a selected block or part of a text is dropped so', () => {
  const page = openPage(issue);
  page.select('er|ste');
  expect(dropPlace(page.state(), 5, () => true)).toBeUndefined();
});

it('the selection of a node is what moved', () => {
  const tr = dropMovable(selected('chart'), placeOf('Titel'), true, () => false);
  expect(tr?.selection).toBeInstanceOf(NodeSelection);
  expect(tr?.selection.$from.nodeAfter?.type.name).toBe('chart');
});
