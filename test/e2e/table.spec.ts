import { expect, type Locator } from '@playwright/test';
import { test } from './support/app.ts';
import type { Author } from './support/author.ts';
import { paste } from './support/paste.ts';

/** The words of a grid's cells, row by row. */
async function cellsOf(block: Locator): Promise<string[]> {
  return block
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')]
          .map((cell) => cell.innerText.replaceAll('\u00A0', ' ').trim())
          .join(' | '),
      ),
    );
}

async function newTable(author: Author): Promise<Locator> {
  await author.addAtEnd('tabelle', author.messages.blocks.table.name);
  const block = author.block('table').last();
  await author.putCursorAtEnd(block.locator('td').first());
  return block;
}

test('the tools of a table are one row of equal buttons, in a wide window and in a narrow one', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  await newTable(author);
  const tools = page.getByRole('group', { name: author.messages.grid.bar });
  await expect(tools.getByRole('button').first()).toBeVisible();
  for (const width of [1440, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await tools.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { top, width, height } = button.getBoundingClientRect();
        return { top, width, height };
      }),
    );
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes).toEqual(boxes.map(() => boxes[0]));
  }
});

const cellRange = (block: Locator) => block.locator('td.selectedCell');

test('a table is written like in a spreadsheet', async ({ home, start }) => {
  home.useSample();
  const { author, page } = await start();
  const block = await newTable(author);
  const { keyboard } = page;

  await test.step('Tab goes on, and adds a row behind the last cell', async () => {
    for (const cell of ['Firma', 'Kurs', '+/−', 'SAP', '240,10', '1,5 %', 'BASF', '48', '−2 %']) {
      await keyboard.type(cell);
      await author.press('Tab');
    }
    await keyboard.type('Siemens');
    expect(await cellsOf(block)).toEqual([
      'Firma | Kurs | +/−',
      'SAP | 240,10 | 1,5 %',
      'BASF | 48 | −2 %',
      'Siemens |  | ',
    ]);
  });

  await test.step('numbers are aligned at their end, words at their start', async () => {
    await expect(block.locator('tr').nth(1).locator('td.number')).toHaveText(['240,10', /1,5/]);
    await expect(block.locator('[role="columnheader"]')).toHaveText(['Firma', 'Kurs', '+/−']);
  });

  await test.step('Enter goes down, arrows go to the next cell at the edge of one', async () => {
    await author.press('ArrowUp', 'ArrowUp', 'Enter', 'End', 'ArrowRight', 'End');
    await keyboard.type('!');
    expect((await cellsOf(block))[2]).toBe('BASF | 48! | −2 %');
    await author.press('Backspace', 'Home', 'ArrowLeft');
    await keyboard.type('?');
    expect((await cellsOf(block))[2]).toBe('BASF? | 48 | −2 %');
    await author.press('Backspace');
  });

  await test.step('Shift and arrows select cells, Delete empties them, one undo brings them back', async () => {
    await author.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowUp');
    await expect(cellRange(block)).toHaveCount(6);
    await author.press('Delete');
    expect((await cellsOf(block)).slice(1, 3)).toEqual([' |  | ', ' |  | ']);
    await expect(cellRange(block)).toHaveCount(6);
    await author.press('ControlOrMeta+z');
    expect((await cellsOf(block)).slice(1, 3)).toEqual([
      'SAP | 240,10 | 1,5 %',
      'BASF | 48 | −2 %',
    ]);
  });

  await test.step('typing replaces only the first selected cell', async () => {
    await keyboard.type('X');
    expect((await cellsOf(block)).slice(1, 3)).toEqual(['SAP | 240,10 | 1,5 %', 'X | 48 | −2 %']);
    await author.press('ControlOrMeta+z');
  });

  await test.step('rows and columns are added and deleted at the bar and by command', async () => {
    const { grid } = author.messages;
    await author.putCursorAtEnd(block.getByText('SAP'));
    const bar = page.getByRole('group', { name: author.messages.blocks.table.name });
    await bar.getByRole('button', { name: grid.rowAbove }).click();
    await keyboard.type('neu');
    await bar.getByRole('button', { name: grid.columnAfter }).click();
    await keyboard.type('auch');
    expect((await cellsOf(block)).slice(0, 3)).toEqual([
      'Firma |  | Kurs | +/−',
      'neu | auch |  | ',
      'SAP |  | 240,10 | 1,5 %',
    ]);
    await author.run(grid.deleteColumn);
    await author.run(grid.deleteRow);
    expect((await cellsOf(block)).slice(0, 2)).toEqual([
      'Firma | Kurs | +/−',
      'SAP | 240,10 | 1,5 %',
    ]);
    await bar.getByRole('button', { name: grid.header }).click();
    await expect(block.locator('[role="columnheader"]')).toHaveCount(0);
    await bar.getByRole('button', { name: grid.header }).click();
  });

  await test.step('Enter in an empty last row leaves the table, as does Escape', async () => {
    await author.putCursorAtEnd(block.getByText('Siemens'));
    await author.press('Enter');
    await expect(block.locator('tr')).toHaveCount(5);
    await author.press('Enter');
    await expect(block.locator('tr')).toHaveCount(4);
    await keyboard.type('Darunter.');
    await expect(block.locator('> p')).toHaveText('Darunter.');
    await author.putCursorAtEnd(block.getByText('SAP'));
    await author.press('Escape');
    await keyboard.type('Davor. ');
    await expect(block.locator('> p')).toHaveText('Davor. Darunter.');
  });

  await test.step('Ctrl+A selects the cell, the table, the block', async () => {
    await author.putCursorAtEnd(block.getByText('SAP'));
    await author.press('ControlOrMeta+a');
    await expect(cellRange(block)).toHaveCount(0);
    await author.press('ControlOrMeta+a');
    await expect(cellRange(block)).toHaveCount(12);
    await author.press('ControlOrMeta+a');
    await expect(cellRange(block)).toHaveCount(0);
    await author.press('Escape');
  });
});

test('cells are selected by mouse, copied and pasted', async ({ home, start }) => {
  home.useSample();
  const { author, page } = await start();
  const block = await newTable(author);
  await paste(page, {
    text: 'Land\tEinwohner\nBerlin\t3.700.000\nHamburg\t1.900.000\nBremen\t570.000',
  });
  expect(await cellsOf(block)).toEqual([
    'Land | Einwohner',
    'Berlin | 3.700.000',
    'Hamburg | 1.900.000',
    'Bremen | 570.000',
  ]);
  await expect(cellRange(block)).toHaveCount(8);

  await block.getByText('Berlin').hover();
  await page.mouse.down();
  await block.getByText('1.900.000').hover();
  await page.mouse.up();
  await expect(cellRange(block)).toHaveCount(4);
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  });
  expect(copied.text).toBe('Berlin\t3.700.000\nHamburg\t1.900.000');
  expect(copied.html).toContain('<tr><td>Berlin</td><td>3.700.000</td></tr>');

  await author.putCursorAtEnd(block.getByText('570.000'));
  await paste(page, copied);
  expect(await cellsOf(block)).toEqual([
    'Land | Einwohner | ',
    'Berlin | 3.700.000 | ',
    'Hamburg | 1.900.000 | ',
    'Bremen | Berlin | 3.700.000',
    ' | Hamburg | 1.900.000',
  ]);
  await author.press('ControlOrMeta+z');
  await expect(block.locator('tr')).toHaveCount(4);
});
