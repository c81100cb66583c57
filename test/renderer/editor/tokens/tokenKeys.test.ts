import { NodeSelection, TextSelection, type EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import type { Inline } from '../../../../issue/text/inline.ts';
import { selectedToken } from '../../../../renderer/editor/tokens/selectedToken.ts';
import { pastedValue, typedBehindToken } from '../../../../renderer/editor/tokens/tokenKeys.ts';
import { barContent } from '../../../../renderer/editor/toolbar/barContent.ts';
import { restored } from '../../../../renderer/editor/toolbar/restored.ts';
import { setAttributes } from '../../../../renderer/editor/steps/setAttributes.ts';
import { pageWith } from '../../support/editorSchema.ts';

const masthead = { ...blankBlock('masthead', 'masthead'), date: '2026-11-16' };

function pageSaying(...content: Inline[]): EditorState {
  const greeting: Block = {
    ...blankBlock('greeting', 'greeting'),
    subscribers: 4000,
    subscriberChange: 46,
    body: [{ type: 'paragraph', content }],
  };
  return pageWith([masthead, greeting]);
}

function placeOfToken(state: EditorState): number {
  let found = -1;
  state.doc.descendants((node, position) => {
    if (node.type.name === 'token') found = position;
  });
  return found;
}

/** The page with its token selected, as by a click or by Shift and an arrow. */
function selected(state: EditorState, by: 'click' | 'keys' = 'click'): EditorState {
  const at = placeOfToken(state);
  const selection =
    by === 'click'
      ? NodeSelection.create(state.doc, at)
      : TextSelection.create(state.doc, at, at + 1);
  return state.apply(state.tr.setSelection(selection));
}

function lineOf(state: EditorState): string {
  const node = state.doc.child(1);
  return node.textBetween(0, node.content.size, '|', '*');
}

test.each(['click', 'keys'] as const)(
  'text typed on a token that is selected by %s stands behind it',
  (by) => {
    for (const name of ['words', 'minutes', 'subscriber-change', 'date', 'week'] as const) {
      const state = selected(pageSaying('Seit (', { token: name }, ') hier'), by);
      const tr = typedBehindToken(state, 'x');
      if (!tr) throw new Error('The text was not taken.');
      const after = state.apply(tr);
      expect(lineOf(after)).toBe('Seit (*x) hier');
      expect(after.selection.from).toBe(placeOfToken(after) + 2);
      expect(after.doc.child(1).attrs).toEqual(state.doc.child(1).attrs);
    }
  },
);

test('in any other selection text is typed as ever', () => {
  const state = pageSaying('Seit (', { token: 'words' }, ') hier');
  const at = placeOfToken(state);
  for (const [from, to] of [
    [at - 1, at + 2],
    [at - 2, at],
    [at, at],
  ] as const) {
    const other = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
    expect(selectedToken(other)).toBeUndefined();
    expect(typedBehindToken(other, 'x')).toBeUndefined();
  }
});

test.each<[string, number | undefined]>([
  ['63', 63],
  ['+63', 63],
  ['(+63)', 63],
  [' 1.063 ', 1063],
  ['−12', -12],
  ['6,5', undefined],
  ['viele', undefined],
  ['63 mehr', undefined],
  ['', undefined],
])('“%s” pasted on the change of subscribers sets it to %s', (text, value) => {
  const state = selected(pageSaying({ token: 'subscriber-change' }));
  const token = selectedToken(state);
  const tr = token && pastedValue(state, token, text);
  expect(tr?.doc.child(1).attrs['subscriberChange'] as unknown).toBe(value);
  if (tr) expect(lineOf(state.apply(tr))).toBe('*');
});

test.each([
  ['words', ['unitOne', 'unitOther']],
  ['minutes', ['unitOne', 'unitOther']],
  ['date', ['date']],
  ['weekday', ['date']],
  ['week', ['date']],
  ['subscribers', ['subscribers', 'unitOne', 'unitOther']],
  ['subscriber-change', ['subscriberChange', 'unitOne', 'unitOther']],
] as const)('the bar shows what can be set of {%s}', (name, fields) => {
  const content = barContent(selected(pageSaying('Seit ', { token: name })));
  expect(content?.token).toBe(name);
  expect(content?.fields.map(({ field }) => field.name)).toEqual(fields);
});

test('a number of the greeting can be set in any block, and not where there is no greeting', () => {
  const outro: Block = {
    ...blankBlock('outro', 'outro'),
    body: [{ type: 'paragraph', content: [{ token: 'subscribers' }] }],
  };
  const names = (blocks: Block[]) =>
    barContent(selected(pageWith(blocks)))?.fields.map(({ field }) => field.name);
  expect(names([masthead, blankBlock('greeting', 'greeting'), outro])).toContain('subscribers');
  expect(names([masthead, outro])).not.toContain('subscribers');
});

test('Escape gives back every value that stood in the bar, and nothing where none has changed', () => {
  const state = selected(pageSaying({ token: 'subscribers' }));
  const before = barContent(state);
  expect(restored(state, before)).toBeUndefined();
  const [count, one] = before?.fields ?? [];
  if (!count || !one) throw new Error('The bar shows nothing.');
  const { tr } = state;
  setAttributes(tr, count.position, count.changed({ subscribers: 7 }));
  setAttributes(tr, one.position, one.changed({ unitOne: 'Leserin' }));
  const changed = state.apply(tr);
  expect(changed.doc.eq(state.doc)).toBe(false);
  const back = restored(changed, before);
  expect(back?.doc.eq(state.doc)).toBe(true);
});
