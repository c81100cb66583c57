import { expect, test, type Page } from '@playwright/test';
import { mastheadOf, type Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { newPublication } from '../../issue/publication.ts';
import { renderDocument } from '../../issue/export/email-html/renderDocument.ts';
import { mailToolProfiles } from '../../issue/export/mail-tools/allMailTools.ts';
import { renderingOf } from '../../issue/export/rendering.ts';
import { renderPlainText } from '../../issue/export/renderPlainText.ts';
import { renderRichText } from '../../issue/export/renderRichText.ts';
import { plainText } from '../../issue/text/plainText.ts';
import { issueWords, wordsOf } from '../issue/export/support/words.ts';
import { everyBlockIssue } from '../issue/support/everyBlock.ts';
import { english, german } from '../samples/sampleIssues.ts';
import { editorOutline, issueOutline } from './support/outlines.ts';
import { servePlainEditor } from './support/plainEditor.ts';

let editor: Awaited<ReturnType<typeof servePlainEditor>>;
test.beforeAll(async () => {
  editor = await servePlainEditor();
});
test.afterAll(() => editor.close());

const beehiiv = (issue: Issue, publication: Publication) =>
  renderingOf(
    issue,
    publication,
    mailToolProfiles.beehiiv,
    (asset) => `https://pictures.example/${asset}`,
  );

const issues = [
  ['the German sample', german.issue, german.publication],
  ['the English sample', english.issue, english.publication],
  ['every block', everyBlockIssue, newPublication({ name: 'Mein Brief' })],
] as const;

/** Puts both on the real clipboard, presses the keys that paste it, and says what the editor then holds. */
async function paste(page: Page, html: string, text: string): Promise<string[]> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route('https://pictures.example/**', (route) => route.abort());
  await page.goto(editor.url);
  await page.evaluate(
    async ([rich, plain]) => {
      const items = {
        'text/html': new Blob([rich], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      };
      await navigator.clipboard.write([new ClipboardItem(items)]);
    },
    [html, text] as const,
  );
  await page.locator('.ProseMirror').focus();
  await page.keyboard.press('ControlOrMeta+V');
  const outline = editorOutline(await page.evaluate(() => window.editorContent()));
  // The starter kit keeps an empty line at the end, where there is a list to leave.
  if (outline.at(-1) === 'p ' && /^(?:-|hr|img)/.test(outline.at(-2) ?? '')) outline.pop();
  return outline;
}

/**
 * The outline without what is a matter of taste: whether a label is bold and two rules are one; and without what editor
 * and browser add by themselves: a link to an address typed as text, the slash behind a bare host.
 */
function inEssence(outline: readonly string[]): string[] {
  const lines = outline.map((line) =>
    line
      .replace(/^p \*\*(.*)\*\*$/, 'p $1')
      .replace(/([\w.]+@[\w.]+\w)<mailto:\1>/g, '$1')
      .replace(/<(https?:\/\/[^/>]+)>/g, '<$1/>'),
  );
  return lines.filter((line, index) => {
    const isEdge = index === 0 || index === lines.length - 1;
    return line !== 'hr' || !(isEdge || lines[index - 1] === 'hr');
  });
}

for (const [name, issue, publication] of issues) {
  test(`${name} arrives whole in a plain TipTap editor`, async ({ page }) => {
    const rendering = beehiiv(issue, publication);
    const outline = await paste(page, renderRichText(rendering), renderPlainText(rendering));
    expect(inEssence(outline)).toEqual(inEssence(issueOutline(rendering)));
    expect(outline.filter((line) => /^(?:p|>|-|h\d) *$/.test(line))).toEqual([]);
    const words = await page.locator('.ProseMirror').innerText();
    const cells = rendering.pieces.flatMap((piece) =>
      piece.kind === 'table' ? piece.table.rows.flat() : [],
    );
    const drawn = cells.map((cell) =>
      cell.filter((inline) => typeof inline === 'string' || !('link' in inline)),
    );
    const expected = issueWords(issue, publication, 'beehiiv');
    // The words of a table are in its picture, but for its links.
    for (const word of wordsOf(drawn.map((cell) => plainText(cell, rendering.context)).join('\n')))
      expected.splice(expected.indexOf(word), 1);
    expect(wordsOf(words)).toEqual(expected);
  });
}

test('the mail itself would bring its hidden preheader along, and lose pictures and captions', async ({
  page,
}) => {
  const rendering = beehiiv(german.issue, german.publication);
  const outline = await paste(page, renderDocument(rendering), '');
  expect(outline[0]).toContain(mastheadOf(german.issue)?.preheader);
  expect(inEssence(outline)).not.toEqual(inEssence(issueOutline(rendering)));
});
