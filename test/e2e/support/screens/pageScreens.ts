import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { pastedDocument } from '../../../issue/paste/support/pastedDocuments.ts';
import { chartMessages } from '../../../../renderer/language/chartMessages.ts';
import type { Author } from '../author.ts';
import { paste } from '../paste.ts';
import { shown, type Screen } from './screen.ts';

/** Screens on and around the page while writing. */
export const pageScreens: readonly Screen[] = [
  { name: 'page', open: () => Promise.resolve() },
  {
    name: 'slash-menu',
    changes: true,
    open: async (author) => {
      await author.putCursorAtEnd(essay(author));
      await author.press('Enter');
      await author.page.keyboard.type('/');
      await shown(author, 'listbox', author.messages.editor.insert);
    },
  },
  {
    name: 'emoji-suggestions',
    changes: true,
    open: async (author) => {
      await author.typeAtEnd(essay(author), ' :coffee');
      await shown(author, 'listbox', author.messages.editor.insert);
    },
  },
  {
    name: 'add-block',
    open: async (author) => {
      const { addBlock } = author.messages.editor;
      await author.page.getByRole('button').filter({ hasText: addBlock }).click();
      await author.page.getByRole('searchbox', { name: addBlock }).fill('xyz');
      await expect(
        author.page.getByText(author.messages.editor.noMatch, { exact: true }),
      ).toBeVisible();
    },
  },
  {
    name: 'table',
    changes: true,
    open: async (author) => {
      const { messages, page } = author;
      await author.addAtEnd(messages.blocks.table.name, messages.blocks.table.name);
      const block = author.block('table').last();
      await author.putCursorAtEnd(block.locator('td').first());
      await paste(page, {
        text: 'Stadt\tEinwohner\tFläche\nBerlin\t3.700.000\t891,8 km²\nHamburg\t1.900.000\t755,2 km²\nBremen\t570.000\t419,4 km²',
      });
      await author.putCursorAtEnd(block.getByText('Berlin'));
      await author.press('Shift+ArrowRight', 'Shift+ArrowDown');
      await expect(block.locator('td.selectedCell')).toHaveCount(4);
      await shown(author, 'button', messages.grid.rowBelow);
    },
  },
  {
    name: 'block-actions',
    open: async (author) => {
      await (await author.gripOf(author.block('tip'))).click();
      await expect(author.page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'block-context-menu',
    open: async (author) => {
      const tip = author.block('tip');
      await tip.scrollIntoViewIfNeeded();
      await tip.click({ button: 'right', position: { x: -30, y: 12 }, force: true });
      await expect(author.page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'format-bar',
    changes: true,
    open: async (author) => {
      await selectLine(author);
    },
  },
  {
    name: 'link-bar',
    changes: true,
    open: async (author) => {
      await selectLine(author);
      await author.press('ControlOrMeta+k');
      await shown(author, 'textbox', author.messages.editor.linkAddress);
    },
  },
  {
    name: 'field-bar',
    open: async (author) => {
      await author.putCursorAtEnd(author.line('title'));
      await expect(author.page.locator('.field-bar')).toBeVisible();
    },
  },
  {
    name: 'source-bar',
    open: async (author) => {
      const source = author.block('news-section').locator('[data-node="source"]').first();
      await author.putCursorAtEnd(source);
      await expect(author.page.getByLabel(author.messages.fields['url'] ?? '')).toBeVisible();
    },
  },
  {
    name: 'token-bar',
    open: async (author) => {
      await author.block('greeting').locator('[data-token="minutes"]').click();
      await expect(author.page.locator('.field-bar button')).toBeVisible();
    },
  },
  {
    name: 'token-offer',
    changes: true,
    open: async (author) => {
      await author.block('greeting').locator('[data-token="words"]').click();
      await author.press('Escape', 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowRight');
      await author.press('Shift+ArrowRight');
      await author.page.keyboard.type(' 99');
      await shown(author, 'button', author.messages.editor.tokenBack);
    },
  },
  {
    name: 'chart-drawn',
    changes: true,
    open: async (author) => {
      await pasteLeadChart(author);
    },
  },
  {
    name: 'chart-design',
    changes: true,
    open: async (author) => {
      const chart = await pasteLeadChart(author);
      const messages = chartMessages[author.messages.code];
      await author.page.getByRole('button', { name: messages.design }).click();
      const dialog = await shown(author, 'dialog', messages.title);
      await dialog.getByLabel(messages.fields.title, { exact: true }).fill('KW35');
      await expect(chart.locator('.chart-picture svg')).toContainText('KW35');
    },
  },
  {
    name: 'chart-data',
    changes: true,
    open: async (author) => {
      const chart = await pasteLeadChart(author);
      await author.run(author.messages.grid.chartData);
      await expect(chart.locator('td.number').first()).toBeVisible();
    },
  },
  {
    name: 'chart-bar',
    open: async (author) => {
      await author.putCursorAtEnd(author.line('headline', author.block('chart')));
      await expect(author.page.locator('.field-bar .field-button').first()).toBeVisible();
    },
  },
  {
    name: 'company-bar',
    open: async (author) => {
      const company = author.block('earnings').locator('[data-node="company"]').first();
      await author.putCursorAtEnd(company.locator('> span').first());
      await expect(author.page.getByLabel(author.messages.fields['ticker'] ?? '')).toBeVisible();
    },
  },
  {
    name: 'emoji-picker',
    open: async (author) => {
      const headlines = author.block('news-section').locator('[data-line="headline"]');
      await author.putCursorAtEnd(headlines.nth(1));
      await author.run(author.messages.emoji.command);
      const picker = await shown(author, 'dialog', author.messages.emoji.title);
      await picker.getByRole('combobox').fill('hand');
      await expect(picker.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'find',
    changes: true,
    open: async (author) => {
      await author.run(author.messages.writing.find.title);
      await shown(author, 'search', author.messages.writing.find.title);
      await author.page.keyboard.type('der');
      await author.press('Enter');
    },
  },
  {
    name: 'view',
    open: async ({ page, messages }) => {
      await page.getByRole('button', { name: messages.writing.view.title, exact: true }).click();
      await expect(page.getByRole('switch').first()).toBeVisible();
    },
  },
  {
    name: 'focus',
    prepare: (home) => {
      home.rememberPreferences({ focusMode: true, textSize: 160, density: 'airy' });
    },
    open: async (author) => {
      await author.putCursorAtEnd(essay(author));
      await expect(essay(author)).toHaveAttribute('data-current');
    },
  },
  {
    name: 'budget',
    open: async (author) => {
      await author.putCursorAtEnd(author.line('headline', author.block('tip')));
      await author.page.getByTitle(author.messages.writing.budget.title).click();
      await expect(author.page.locator('.budget-form input')).toBeFocused();
    },
  },
  {
    name: 'number-refused',
    changes: true,
    open: async (author) => {
      await author.putCursorAtEnd(author.block('greeting').locator('p').first());
      const { fields } = author.messages;
      await (await shown(author, 'textbox', fields['subscribers'] ?? '')).fill('20.64');
      await expect(author.page.locator('.field-problem:visible')).toContainText('20.64');
    },
  },
  {
    name: 'chart-left-out',
    changes: true,
    open: async (author) => {
      const chart = author.block('chart');
      await author.putCursorAtEnd(author.line('headline', chart));
      const text = 'Firma\t2023\t2024\nHafen\t12,5\t13\nKran\tviel\t7\nBagger\t3,5\t4\nQuelle: Amt';
      await paste(author.page, { text });
      await author.run(author.messages.grid.chartData);
      await expect(chart.locator('td.wrong')).toHaveText('viel');
    },
  },
  {
    name: 'spelling',
    changes: true,
    open: async (author) => {
      await author.page.route('**/desk/spelling.check', (route) => {
        const { text } = route.request().postDataJSON() as { text: string };
        return route.fulfill({ json: { ok: true, value: checked(text) } });
      });
      await author.putCursorAtEnd(essay(author));
      await author.press('Enter');
      await author.page.keyboard.type('Ein Fehlr.');
      await expect(author.paper.locator('.spelling-mark')).toHaveText('Fehlr');
      await author.press('F7');
      await shown(author, 'dialog', author.messages.spelling.about('Fehlr'));
    },
  },
  {
    name: 'paste-offer',
    changes: true,
    open: async (author) => {
      const text = author.block('text').last().locator('> p').last();
      await author.typeAtEnd(text, ' Dazu noch:');
      await paste(author.page, pastedDocument('newsletter-text'));
      await shown(author, 'button', author.messages.paste.asBlocks);
    },
  },
  {
    name: 'not-taken',
    changes: true,
    open: async (author) => {
      await author.putCursorAtEnd(author.line('headline', author.block('earnings')));
      await paste(author.page, {
        text: 'Mi, 18.11.: NVIDIA (AMC)\n32.11.: Nirgendwo\nQuelle: ein Kalender',
      });
      await shown(author, 'button', author.messages.paste.asRemark);
    },
  },
  {
    name: 'new-date',
    changes: true,
    open: async (author) => {
      await author.putCursorAtEnd(author.line('title'));
      await author.page.locator('.field-bar input[type="date"]').fill('2026-11-23');
      await shown(author, 'button', author.messages.dateChange.follow);
    },
  },
  {
    name: 'picture-bar',
    open: async (author) => {
      await author.block('lead-essay').locator('figure img').click();
      await shown(author, 'toolbar', author.messages.picture.bar);
    },
  },
  {
    name: 'picture-options',
    open: async (author) => {
      await author.block('lead-essay').locator('figure img').click();
      await author.run(author.messages.picture.optionsCommand);
      await shown(author, 'dialog', author.messages.picture.options);
    },
  },
  {
    name: 'picture-crop',
    open: async (author) => {
      await author.block('lead-essay').locator('figure img').click();
      await author.run(author.messages.picture.crop);
      const dialog = await shown(author, 'dialog', author.messages.picture.crop);
      const right = dialog.getByRole('slider', { name: author.messages.picture.edges.right });
      for (let press = 0; press < 2; press += 1) await right.press('Shift+ArrowLeft');
    },
  },
  {
    name: 'remote-picture',
    changes: true,
    open: async (author) => {
      const text = author.block('text').last().locator('> p').last();
      await author.putCursorAtEnd(text);
      await author.press('Enter');
      await paste(author.page, pastedDocument('google-docs'));
      const fetch = await shown(author, 'button', author.messages.paste.fetch);
      await fetch.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'check',
    prepare: (home) => {
      const issue = home.readIssue().replace('/elbkurier', '/elbkurier?fbclid=abc');
      writeFileSync(home.issueFile, issue);
    },
    open: async (author) => {
      await author.typeAtEnd(essay(author), ' TODO');
      await author.saved();
      await author.status.locator('[aria-controls="check"]').click();
      for (const severity of ['error', 'warning'])
        await expect(
          author.page.locator(`.check-pane [data-severity="${severity}"]`).first(),
        ).toBeVisible();
    },
  },
  {
    name: 'row-context-menu',
    open: async ({ page }) => {
      await page.locator('.issue-row').first().click({ button: 'right' });
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'row-menu',
    open: async ({ page }) => {
      await page.locator('.library li [aria-haspopup]').first().click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
];

const essay = (author: Author) => author.block('lead-essay').locator('> p').first();

async function selectLine(author: Author): Promise<void> {
  await author.putCursorAtEnd(essay(author));
  await author.press('Shift+Home');
  await shown(author, 'button', author.messages.editor.bold);
}

function checked(text: string) {
  const from = text.indexOf('Fehlr');
  const message = 'Möglicher Tippfehler gefunden.';
  const suggestions = ['Fehler', 'Fehl'];
  const found = { from, to: from + 5, message, suggestions, isSpelling: true };
  return { outcome: 'checked', findings: from < 0 ? [] : [found] };
}

/** Puts the table of the KW35 chart into the issue's chart, in place of what it shows. */
async function pasteLeadChart(author: Author): Promise<Locator> {
  const chart = author.block('chart');
  await author.putCursorAtEnd(author.line('headline', chart));
  const table = readFileSync('test/fixtures/charts/kw35-prices.csv', 'utf8');
  await paste(author.page, { text: table.replaceAll(';', '\t') });
  await expect(chart.locator('.chart-picture svg')).toBeVisible();
  return chart;
}
