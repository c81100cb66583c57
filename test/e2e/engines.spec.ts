import { expect } from '@playwright/test';
import { EngineAuthor } from './engines/engineAuthor.ts';
import type { EnginePage } from './engines/enginePage.ts';
import { firefoxPage } from './engines/firefoxPage.ts';
import { firefox, neededPrograms } from './engines/neededPrograms.ts';
import { webKitPage } from './engines/webKitPage.ts';
import { runCli } from '../support/runCli.ts';
import { Home } from './support/home.ts';
import { serveApp } from './support/serveApp.ts';
import { test } from '../support/face.ts';
import { thoroughOnly } from '../support/thorough.ts';

const engines = [
  { name: 'Firefox', needs: [firefox], openPage: firefoxPage },
  {
    name: 'WebKit',
    needs: [
      {
        variable: 'SETZKASTEN_WEBKIT_DRIVER',
        names: ['WebKitWebDriver'],
        debianPackage: 'webkit2gtk-driver',
      },
      { names: ['Xvfb'], debianPackage: 'xvfb' },
    ],
    openPage: webKitPage,
  },
] as const;

for (const { name, needs, openPage } of engines) {
  test(
    `a week in ${name}: write, paste, undo, move, find, preview, export, copy, start again`,
    thoroughOnly,
    async () => {
      const [program = ''] = neededPrograms(`No week in ${name}`, ...needs);
      const home = new Home('setzkasten-engine-');
      home.useSample();
      home.rememberPreferences({ language: 'de' });
      const page = await openPage(program);
      try {
        await writeAWeek(home, page);
      } finally {
        await page.close();
        home.remove();
      }
    },
  );
}

async function writeAWeek(home: Home, page: EnginePage): Promise<void> {
  const author = new EngineAuthor(page);
  const { messages } = author;
  let app = await serveApp(home);
  await page.open(app.address);
  const words = `document.querySelector('footer')?.textContent.match(/([\\d.]+) Wörter/)?.[1]`;
  const blocks = `[...document.querySelectorAll('.ProseMirror > [data-block]')].map((one) => one.dataset.block)`;

  await test.step('count', () => author.until(words, '1.305'));

  await test.step('write; Backspace takes a whole emoji; undo and redo', async () => {
    const title = String(await page.evaluate(author.text('title')));
    await author.putCursorAtEnd('title');
    await page.type(' noch einmal 👩‍⚖️');
    await author.until(author.text('title'), `${title} noch einmal 👩‍⚖️`);
    await page.press('Backspace');
    await author.until(author.text('title'), `${title} noch einmal `);
    await author.until(words, '1.307');
    await page.press('Control', 'z');
    // On a slow machine, what was written is more than one step.
    await author.until(
      `${author.text('title')} === ${JSON.stringify(`${title} noch einmal `)}`,
      false,
    );
    await page.press('Control', 'Shift', 'z');
    await author.until(author.text('title'), `${title} noch einmal `);
  });

  await test.step('paste by keys what keys copied', async () => {
    const title = String(await page.evaluate(author.text('title')));
    await page.press('Shift', 'Home');
    const selected = String(await page.evaluate('getSelection().toString()'));
    expect(selected).toMatch(/noch einmal/);
    await page.press('Control', 'c');
    await page.press('End');
    await page.press('Control', 'v');
    await author.until(author.text('title'), title + selected);
    await page.press('Control', 'z');
    await author.until(author.text('title'), title);
  });

  await test.step('move a block by keys', async () => {
    const before = (await page.evaluate(blocks)) as string[];
    const at = before.indexOf('tip');
    await author.putCursorAtEnd('note');
    await page.press('Alt', 'ArrowUp');
    await author.until(blocks, before.with(at - 1, 'tip').with(at, before[at - 1] ?? ''));
  });

  await test.step('the preview follows', () =>
    author.until(
      `document.querySelector('iframe')?.contentDocument?.body.innerText.includes('noch einmal')`,
      true,
    ));

  await test.step('find in all issues', async () => {
    await page.press('Control', 'Shift', 'f');
    await author.until(focusedRole, 'combobox');
    await page.type('einmal');
    await author.until(
      `(() => {
        const bottom = (role) => document.querySelector('dialog[open] [role=' + role + ']')?.getBoundingClientRect().bottom;
        return bottom('option') <= bottom('listbox');
      })()`,
      true,
      'The first find is in sight.',
    );
    await page.press('Escape');
    await author.until(`document.querySelector('dialog[open]')`, null);
  });

  await test.step('save, and find it again after a restart', async () => {
    await author.saved();
    const counted = await page.evaluate(words);
    await app.end('SIGKILL');
    app = await serveApp(home);
    await page.open(app.address);
    await author.until(words, counted);
    await author.until(`${author.text('title')}.includes('noch einmal')`, true);
    const { out } = await runCli('count', home.issueFolder, '--json');
    expect(JSON.parse(out)).toMatchObject({ words: Number(String(counted).replace('.', '')) });
  });

  await test.step('export: copy formatted text, write files', async () => {
    await author.run(messages.commands.names.export);
    await author.click('dialog[open] button', 'Formatierten Text kopieren');
    await author.until(
      `[...document.querySelectorAll('dialog[open] [role=status]')].map((one) => one.textContent).join('')`,
      'Der formatierte Text ist in der Zwischenablage.',
    );
    await author.click('dialog[open] button', 'Dateien schreiben');
    await author.until(
      `document.querySelector('dialog[open]')?.textContent.includes('text.html')`,
      true,
    );
  });
  await app.end('SIGTERM');
}

const focusedRole = `document.activeElement?.getAttribute('role')`;
