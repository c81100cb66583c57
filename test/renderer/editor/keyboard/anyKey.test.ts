import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupForUndo } from '../../../../renderer/editor/schema/groupForUndo.ts';
import { setAttributes } from '../../../../renderer/editor/steps/setAttributes.ts';
import { documentToBlocks } from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { barContent } from '../../../../renderer/editor/toolbar/barContent.ts';
import { restored } from '../../../../renderer/editor/toolbar/restored.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { pageWith } from '../../support/editorSchema.ts';
import { anySelection } from '../support/anySelection.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';
import { cases } from '../../../support/thorough.ts';

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
  [
    'cut and paste',
    (page: OpenPage) => {
      const cut = page.cut();
      if (cut) page.pasteCopied(cut);
    },
  ],
  [
    'a field',
    (page: OpenPage) => {
      visitField(page);
    },
  ],
  [
    'Escape in a field',
    (page: OpenPage) => {
      const before = barContent(page.state());
      const visit = visitField(page);
      const back = restored(page.state(), before);
      if (back) page.dispatch(groupForUndo(back, visit), 1);
    },
  ],
]);

const numbers = [2, 20];

/** Types something into the last field of the bar, if there is one. */
function visitField(page: OpenPage): object {
  const visit = {};
  for (const key of [0, 1]) {
    const shown = barContent(page.state())?.fields.at(-1);
    if (!shown) return visit;
    const { kind, name, ...rest } = shown.field;
    const typed =
      kind === 'whole-number'
        ? numbers[key]
        : 'choices' in rest
          ? rest.choices[key]
          : 'x'.repeat(key + 1);
    const { tr } = page.state();
    setAttributes(
      tr,
      shown.position,
      shown.changed({ [kind === 'chart' ? 'title' : name]: typed }),
    );
    page.dispatch(groupForUndo(tr, visit), 1);
  }
  return visit;
}

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
    { numRuns: cases(300) },
  );
});
