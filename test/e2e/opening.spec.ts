import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { blankBlock } from '../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Flow } from '../../issue/text/flow.ts';
import { smallIssue, smallIssueText } from '../support/smallIssue.ts';
import { test } from './support/app.ts';
import type { Home } from './support/home.ts';

/** Writes an issue into the library; returns its file. */
function write(home: Home, name: string, text: string): string {
  const folder = join(home.library ?? '', name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'issue.json'), text);
  return join(folder, 'issue.json');
}

test('an issue with bold code, which cannot be typed, is opened from the list and keeps it', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const body: Flow = [
    {
      type: 'paragraph',
      content: ['Es startet mit ', { text: 'npm start', marks: ['bold', 'code'] }, '.'],
    },
  ];
  const { blocks, ...issue } = smallIssue('Nr. 1', '2025-08-18');
  const code = { ...blankBlock('text', 'b3'), body };
  const file = write(home, 'nr-1', serialiseIssue({ ...issue, blocks: [...blocks, code] }));
  write(home, 'nr-2', smallIssueText('Nr. 2', '2025-08-25'));
  const { page, author } = await start();
  await page.getByRole('button', { name: /^Nr\. 1 / }).click();
  await expect(author.line('title')).toHaveText('Nr. 1');
  await expect(author.block('text').last()).toContainText('Es startet mit npm start.');
  await expect(author.paper.locator('code')).toHaveText('npm start');
  await expect(author.paper.locator('strong')).toHaveText('npm start');

  await author.typeAtEnd(author.line('title'), '!');
  await author.saved();
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { blocks: readonly object[] };
  expect(saved.blocks[0]).toMatchObject({ title: 'Nr. 1!' });
  expect(saved.blocks[2]).toMatchObject({ body });
});
