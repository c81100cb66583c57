import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentToBlocks } from '../../../../renderer/editor/document/issueDocument.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { pageWith } from '../../support/editorSchema.ts';
import { anySelection } from '../support/anySelection.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

const { doc } = openPage(everyBlock).state();
const commands = ['moveUp', 'moveDown', 'duplicate', 'remove'].map((name) => `block.${name}`);
const deeds: ReadonlyMap<string, (page: OpenPage) => void> = new Map([
  ...['Enter', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowRight'].map(
    (key) =>
      [
        key,
        (page: OpenPage) => {
          page.press(key);
        },
      ] as const,
  ),
  ...[...commands, 'text.selectMore'].map(
    (id) =>
      [
        id,
        (page: OpenPage) => {
          page.run(id);
        },
      ] as const,
  ),
  [
    'a letter',
    (page: OpenPage) => {
      page.type('x');
    },
  ],
  [
    'cut',
    (page: OpenPage) => {
      page.cut();
    },
  ],
]);

it('whatever is done with any selection, the page is one that can be saved, and undo leads back', () => {
  fc.assert(
    fc.property(
      anySelection(doc),
      fc.array(fc.constantFrom(...deeds.keys()), { minLength: 1, maxLength: 4 }),
      (selection, names) => {
        const page = openPage(everyBlock);
        page.selectLike(selection);
        const before = page.state().doc;
        for (const name of names) {
          deeds.get(name)?.(page);
          page.state().doc.check();
        }
        const after = page.state().doc;
        expect(pageWith(documentToBlocks(after)).doc.childCount).toBe(after.childCount);
        for (let step = 0; step < 2 * names.length; step += 1) page.undo();
        expect(page.state().doc.eq(before)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
