import { type EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentToBlocks } from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { dropSelection } from '../../../../renderer/editor/paste/dropSelection.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { pageWith } from '../../support/editorSchema.ts';
import { cases } from '../../../support/thorough.ts';

const all = pageWith(everyBlock);
const selected = (from: number, to: number) =>
  all.apply(all.tr.setSelection(TextSelection.between(all.doc.resolve(from), all.doc.resolve(to))));
const letters = ({ doc }: Pick<EditorState, 'doc'>) =>
  doc.textContent.replaceAll(/\s/g, '').split('').toSorted().join('');

it('whatever is dragged to anywhere, nothing is lost or doubled, and the page is one that can be saved', () => {
  const place = fc.integer({ min: 1, max: all.doc.content.size - 1 });
  fc.assert(
    fc.property(place, place, place, (from, to, target) => {
      const state = selected(from, to);
      const { selection } = state;
      fc.pre(!selection.empty && (target < selection.from || target > selection.to));
      const copy = dropSelection(state, target, false, () => false);
      copy?.doc.check();
      const move = dropSelection(state, target, true, () => false);
      if (!move) return;
      move.doc.check();
      expect(letters(move)).toBe(letters(all));
      expect(pageWith(documentToBlocks(move.doc)).doc.childCount).toBe(move.doc.childCount);
    }),
    { numRuns: cases(1000) },
  );
});

/** Where the first node of a kind stands. */
function placeOf(name: string): number {
  let place = -1;
  all.doc.descendants((node, position) => {
    if (place === -1 && node.type.name === name) place = position;
  });
  return place;
}

it('what a line cannot hold stays where it is', () => {
  const token = placeOf('token');
  const state = selected(token, token + 1);
  expect(dropSelection(state, placeOf('title') + 1, true, () => false)).toBeUndefined();
  expect(dropSelection(state, placeOf('leadEssay') + 4, true, () => false)?.docChanged).toBe(true);
});
