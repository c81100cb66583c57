import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import type { Inline } from '../../../../issue/text/inline.ts';
import { documentToBlocks } from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { lostAfter, type LostToken } from '../../../../renderer/editor/tokens/lostState.ts';
import { putBack } from '../../../../renderer/editor/tokens/putBack.ts';
import { pageWith } from '../../support/editorSchema.ts';

/** A page on which the text from one place to another around its token is selected. */
function pageSaying(content: Inline[], around: number) {
  let state: EditorState = pageWith([
    { ...blankBlock('masthead', 'masthead'), date: '2026-11-16' },
    { ...blankBlock('greeting', 'greeting'), body: [{ type: 'paragraph', content }] },
  ]);
  let lost: LostToken | null = null;
  const apply = (tr: Transaction) => {
    lost = lostAfter(tr, lost, state);
    state = state.apply(tr);
  };
  let at = -1;
  state.doc.descendants((node, position) => {
    if (node.type.name === 'token' && at === -1) at = position;
  });
  apply(state.tr.setSelection(TextSelection.create(state.doc, at - around, at + 1 + around)));
  return {
    apply,
    lost: () => lost,
    state: () => state,
    type: (text: string) => {
      for (const letter of text) apply(state.tr.insertText(letter).scrollIntoView());
    },
  };
}

const change: Inline[] = ['Leser (', { token: 'subscriber-change' }, '), hallo'];

test.each<[string, Inline[], typed: string, field: string, value: number | undefined]>([
  ['a change', change, '(63)', 'subscriberChange', 63],
  ['a loss', change, '(-5)', 'subscriberChange', -5],
  [
    'subscribers',
    ['von [', { token: 'subscribers' }, '] Leuten'],
    '[20.641]',
    'subscribers',
    20_641,
  ],
  ['words', ['(', { token: 'words' }, ') Wörter'], '(99)', 'subscribers', undefined],
  ['a week', ['(', { token: 'week' }, ') beginnt'], '(KW 5)', 'subscribers', undefined],
  ['a weekday', ['(', { token: 'weekday' }, ') ist heute'], '(Dienstag)', 'subscribers', undefined],
])(
  '%s that was typed over is told, and put back with what was typed',
  (_, content, typed, field, value) => {
    const page = pageSaying(content, 1);
    page.type(typed);
    const lost = page.lost();
    if (!lost) throw new Error('Nobody was told.');
    page.apply(putBack(page.state(), lost, 'de'));
    const [, greeting] = documentToBlocks(page.state().doc);
    expect(greeting).toMatchObject({ body: [{ type: 'paragraph', content }] });
    expect(greeting).toHaveProperty(field, value ?? null);
  },
);

test('where no such value was typed, what stood there comes back whole', () => {
  const page = pageSaying(change, 1);
  page.type('heute');
  const lost = page.lost();
  if (!lost) throw new Error('Nobody was told.');
  page.apply(putBack(page.state(), lost, 'de'));
  expect(documentToBlocks(page.state().doc)[1]).toMatchObject({
    body: [{ type: 'paragraph', content: change }],
  });
});

test.each<[string, (page: ReturnType<typeof pageSaying>) => void]>([
  [
    'it was deleted',
    ({ apply, state }) => {
      apply(state().tr.deleteSelection());
    },
  ],
  [
    'only its looks changed',
    ({ apply, state }) => {
      const { from, to } = state().selection;
      const bold = state().schema.marks['bold'];
      if (bold) apply(state().tr.addMark(from, to, bold.create()));
    },
  ],
  [
    'the cursor left the line',
    ({ type, apply, state }) => {
      type('63');
      apply(state().tr.setSelection(TextSelection.create(state().doc, 2)));
    },
  ],
  [
    'text was typed elsewhere',
    ({ type, apply, state }) => {
      apply(state().tr.setSelection(TextSelection.create(state().doc, state().selection.to)));
      type('63');
    },
  ],
])('nothing is told where %s', (_, act) => {
  const page = pageSaying(change, 1);
  act(page);
  expect(page.lost()).toBeNull();
});
