import { blockForms } from '../../renderer/blocks/blockForms.ts';
import { expect, type Page } from '@playwright/test';
import { blankBlock, type Block } from '../../issue/blocks/allBlocks.ts';
import type { Flow } from '../../issue/text/flow.ts';
import type { RichText } from '../../issue/text/inline.ts';
import {
  blocksToDocument,
  documentToBlocks,
} from '../../renderer/editor/schema/document/issueDocument.ts';
import { editorSchema } from '../renderer/support/editorSchema.ts';
import { test } from './support/app.ts';
import { installProbe } from './support/probe.ts';

const paragraph = (...content: RichText): Flow[number] => ({ type: 'paragraph', content });
const list = (type: 'bullet-list' | 'ordered-list'): Flow[number] => ({
  type,
  items: [{ content: [] }],
});

const shortcuts: readonly (readonly [typed: string, flow: Flow])[] = [
  ['# ', [{ type: 'subheading', content: [] }]],
  ['## ', [{ type: 'subheading', content: [] }]],
  ['### ', [{ type: 'subheading', content: [] }]],
  ['> ', [{ type: 'pull-quote', content: [], attribution: [] }]],
  ['- ', [list('bullet-list')]],
  ['* ', [list('bullet-list')]],
  ['+ ', [list('bullet-list')]],
  ['1. ', [list('ordered-list')]],
  ['So **fett**', [paragraph('So ', { text: 'fett', marks: ['bold'] })]],
  ['So __fett__', [paragraph('So ', { text: 'fett', marks: ['bold'] })]],
  ['So *kursiv*', [paragraph('So ', { text: 'kursiv', marks: ['italic'] })]],
  ['So _kursiv_', [paragraph('So ', { text: 'kursiv', marks: ['italic'] })]],
  ['So ~~weg~~', [paragraph('So ', { text: 'weg', marks: ['strike'] })]],
  ['So `code`', [paragraph('So ', { text: 'code', marks: ['code'] })]],
];

/** What only looks like Markdown. */
const plain = ['3. ', '#### ', '** fett **', 'snake_case_name', '2 * 3 * 4', '1) '];

const start = [blankBlock('masthead', 'masthead'), blankBlock('text', 'text')];
const lines = { title: 0, emoji: 4, headline: 5, paragraph: 6 };

test('Markdown turns into what it means, and is taken back at once by undo or Backspace', async ({
  face,
  home,
  start: startApp,
}) => {
  test.skip(face === 'electron', 'The page is the same in both.');
  home.useSample();
  const { author, page } = await startApp();
  await author.putCursorAtEnd(author.line('title'));
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await installProbe(page);
  for (const [typed, flow] of shortcuts) {
    await type(page, typed, lines.paragraph);
    const became = await body(page);
    const undone = [];
    for (const key of ['ControlOrMeta+z', 'Backspace']) {
      await type(page, typed, lines.paragraph);
      await page.keyboard.press(key);
      undone.push(await body(page));
    }
    expect.soft([typed, became]).toEqual([typed, flow]);
    expect.soft(undone).toEqual([[paragraph(typed)], [paragraph(typed)]]);
  }
  for (const typed of plain) {
    await type(page, typed, lines.paragraph);
    expect.soft(await body(page)).toEqual([paragraph(typed)]);
  }

  await test.step('three hyphens end the block with a divider', async () => {
    const types = async () => (await blocks(page)).map(({ type: name }) => name);
    for (const key of ['ControlOrMeta+z', 'Backspace']) {
      await type(page, '---', lines.paragraph);
      expect(await types()).toEqual(['masthead', 'text', 'divider', 'text']);
      await page.keyboard.press(key);
      expect(await types()).toEqual(['masthead', 'text']);
      expect(await body(page)).toEqual([paragraph('---')]);
    }
  });

  await test.step('in lines that hold no such thing it stays as it is', async () => {
    for (const [typed] of [...shortcuts, ['---']] as const) {
      await type(page, typed, lines.title);
      const [masthead] = await blocks(page);
      expect.soft(masthead).toMatchObject({ title: typed });
    }
    for (const typed of ['## ', '> ', '- ', '1. ']) {
      await type(page, typed, lines.headline);
      const [, block] = await blocks(page);
      expect.soft(block).toMatchObject({ headline: [typed] });
    }
  });
});

/** Types, in an issue that is empty, into one of its lines. */
async function type(page: Page, typed: string, line: number): Promise<void> {
  await page.evaluate(
    ([document, at]) => {
      window.probe.set(document, at, 0);
    },
    [blocksToDocument(start, blockForms), line] as const,
  );
  await page.keyboard.type(typed);
}

async function blocks(page: Page): Promise<readonly Block[]> {
  const document = await page.evaluate(() => window.probe.editor.getJSON());
  return documentToBlocks(editorSchema.nodeFromJSON(document));
}

/** The running text of the text block. */
async function body(page: Page): Promise<Flow> {
  const [, block] = await blocks(page);
  return block?.type === 'text' ? block.body : [];
}
