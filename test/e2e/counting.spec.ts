import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { countIssue } from '../../issue/counting/countIssue.ts';
import { english, german } from '../samples/sampleIssues.ts';
import { engineScript } from './engines/engineScript.ts';
import { firefoxPage } from './engines/firefoxPage.ts';
import { firefox, neededPrograms } from './engines/neededPrograms.ts';
import { test } from '../support/face.ts';
import { thoroughOnly } from '../support/thorough.ts';

const golden = join(import.meta.dirname, '../issue/counting/golden/words.txt');

/** Every engine finds the words of the golden file, and as many in the samples as Node. */
function check(result: string): void {
  const { words, counts } = JSON.parse(result) as { words: string; counts: number[] };
  expect(words).toBe(readFileSync(golden, 'utf8'));
  expect(counts).toEqual(
    [german, english].map(({ issue, publication }) => countIssue(issue, publication).words),
  );
}

test('Chromium counts the words that Node counts', async ({ page }) => {
  await page.addScriptTag({ content: await engineScript() });
  check(await page.evaluate('globalThis.result'));
});

test('Firefox counts the words that Node counts', thoroughOnly, async () => {
  const [program = ''] = neededPrograms('Words are not counted in Firefox', firefox);
  const page = await firefoxPage(program);
  try {
    await page.open('about:blank');
    check(
      String(
        await page.evaluate(`(() => {\n${await engineScript()}\nreturn globalThis.result;\n})()`),
      ),
    );
  } finally {
    await page.close();
  }
});

test('WebKit’s engine counts the words that Node counts', thoroughOnly, async () => {
  const [program = ''] = neededPrograms('Words are not counted in WebKit', {
    variable: 'SETZKASTEN_JSC',
    names: ['jsc'],
    debianPackage: 'libjavascriptcoregtk-4.0-bin',
  });
  const folder = mkdtempSync(join(tmpdir(), 'setzkasten-jsc-'));
  try {
    const file = join(folder, 'count.js');
    writeFileSync(file, `${await engineScript()}\nprint(globalThis.result);`);
    check(execFileSync(program, [file], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
