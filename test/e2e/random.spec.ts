import { blockForms } from '../../renderer/blocks/blockForms.ts';
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { isQuick } from '../../build/testReport.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import {
  blocksToDocument,
  documentToBlocks,
} from '../../renderer/editor/schema/document/issueDocument.ts';
import { everyBlock } from '../issue/support/everyBlock.ts';
import { editorSchema } from '../renderer/support/editorSchema.ts';
import { test } from './support/app.ts';
import { cases } from '../support/thorough.ts';
import { installProbe } from './support/probe.ts';
import { anyAction, doActions } from './support/randomActions.ts';

const seed = Number(
  process.env['SETZKASTEN_SEED'] ?? (isQuick ? 20_250_825 : Date.now() % 2 ** 31),
);

test('after any number of actions the issue is valid, undo leads to the first document and redo to the last', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'The page is the same in both.');
  home.useSample();
  const { author, page } = await start();
  await author.putCursorAtEnd(author.line('title'));
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await installProbe(page);
  const count = cases(1000);
  const [actions = []] = fc.sample(fc.array(anyAction, { minLength: count, maxLength: count }), {
    seed,
    numRuns: 1,
  });
  const outcome = await doActions(page, blocksToDocument(everyBlock, blockForms), actions);
  console.log(`SETZKASTEN_SEED=${String(seed)}, ${String(outcome.undone)} steps undone and redone`);
  expect(outcome.broken).toBeUndefined();
  expect([outcome.undoneIsFirst, outcome.redoneIsLast]).toEqual([true, true]);
  for (const document of outcome.documents) {
    const blocks = documentToBlocks(editorSchema.nodeFromJSON(document));
    const ids = blocks.flatMap((block) => [
      block.id,
      ...(block.type === 'news-section' ? block.items.map(({ id }) => id) : []),
    ]);
    expect(ids).toEqual([...new Set(ids)]);
    const issue = { id: 'issue', blocks };
    expect(parseIssue(serialiseIssue(issue))).toEqual({ outcome: 'parsed', issue, problems: [] });
    const again = editorSchema.nodeFromJSON(blocksToDocument(blocks, blockForms));
    expect(documentToBlocks(again)).toEqual(blocks);
  }
});
