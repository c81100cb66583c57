import { blockForms } from '../../../../renderer/blocks/blockForms.ts';
import type { Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import { takeBlocks } from '../../../../renderer/editor/steps/takeBlocks.ts';
import {
  blocksToDocument,
  languageOf,
} from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { anyIssue } from '../../../issue/support/anyIssue.ts';
import { editorSchema, pageWith } from '../../support/editorSchema.ts';
import { smallIssue } from '../../../support/smallIssue.ts';

/** As much of an editor as the command uses: its state, and how it changes. */
function page(blocks: readonly Block[]) {
  let state = pageWith(blocks);
  let steps = 0;
  const editor = {
    get state() {
      return state;
    },
    view: {
      dispatch: (tr: Transaction) => {
        state = state.apply(tr);
        steps += 1;
      },
    },
  } as unknown as Editor;
  return { editor, steps: () => steps };
}

/** The page has one masthead, as every issue that we write. */
const anyPage = anyIssue.map((issue) => ({
  ...issue,
  blocks: issue.blocks.filter(({ type }, index) => index === 0 || type !== 'masthead'),
}));

test('any issue becomes any other in one step, and in none what it is already', () => {
  fc.assert(
    fc.property(anyPage, anyPage, (before, after) => {
      const wanted = editorSchema.nodeFromJSON(blocksToDocument(after.blocks, blockForms));
      const { editor, steps } = page(before.blocks);
      expect(takeBlocks(editor, after.blocks)).toBe(true);
      expect(editor.state.doc.eq(wanted)).toBe(true);
      expect(steps()).toBeLessThanOrEqual(1);
      takeBlocks(editor, after.blocks);
      expect(steps()).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
});

test('the cursor stays in its words while others around it change', () => {
  const issue = smallIssue('Probe', '2025-08-25');
  const { editor } = page(issue.blocks);
  let at = 0;
  editor.state.doc.descendants((node, position) => {
    if (node.isText && at === 0) at = position + 2;
  });
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at)));
  const changed = issue.blocks.map((block) =>
    block.type === 'masthead'
      ? { ...block, title: `Eine ${block.title}`, byline: 'Jemand' }
      : block,
  );
  takeBlocks(editor, changed);
  const { $from } = editor.state.selection;
  expect([$from.parent.textContent, $from.parentOffset]).toEqual(['Eine Probe', 7]);
});

test('what cannot be a page is left alone', () => {
  const { blocks } = smallIssue('Probe', '2025-08-25');
  const { editor, steps } = page(blocks);
  const twice = [...blocks, ...blocks.map((block) => ({ ...block, id: `${block.id} again` }))];
  expect([takeBlocks(editor, twice), steps()]).toEqual([false, 0]);
});

test('the language comes along, in the same step', () => {
  const before = smallIssue('Probe', '2025-08-25');
  const { editor, steps } = page(before.blocks);
  const changed = smallIssue('Anders', '2025-08-25');
  takeBlocks(editor, changed.blocks, 'en');
  expect([languageOf(editor.state.doc), steps()]).toEqual(['en', 1]);
  takeBlocks(editor, changed.blocks, 'en');
  expect(steps()).toBe(1);
  takeBlocks(editor, changed.blocks);
  expect([languageOf(editor.state.doc), steps()]).toEqual([undefined, 2]);
});
