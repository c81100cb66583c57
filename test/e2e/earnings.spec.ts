import type { Locator, Page } from '@playwright/test';
import { test } from './support/app.ts';
import type { Author } from './support/author.ts';
import { paste } from './support/paste.ts';
import { expect } from './support/expect.ts';

/** The days on the page, each with its companies and their sessions. */
async function daysOf(block: Locator): Promise<string[]> {
  return block.locator('[data-node="earningsDay"]').evaluateAll((days) =>
    days.map((day) => {
      const companies = [...day.querySelectorAll<HTMLElement>('[data-node="company"]')].map(
        (company) =>
          `${company.firstElementChild?.textContent ?? ''} ${company.dataset['session'] ?? ''}`,
      );
      const label = (day.getAttribute('data-label') ?? '').replaceAll('\u00A0', ' ');
      return `${label}: ${companies.filter((text) => !text.startsWith(' ')).join(', ')}`;
    }),
  );
}

/** An empty earnings block behind the sample's last one. */
async function newBlock(author: Author): Promise<Locator> {
  await author.addAtEnd('quartals', author.messages.blocks.earnings.name);
  return author.block('earnings').last();
}

async function dropFile(page: Page, target: Locator, name: string, content: string): Promise<void> {
  const box = await target.boundingBox();
  await page.evaluate(
    ([file, text, x, y]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], file, { type: '' }));
      document.elementFromPoint(x, y)?.dispatchEvent(
        new DragEvent('drop', {
          dataTransfer,
          clientX: x,
          clientY: y,
          bubbles: true,
          cancelable: true,
        }),
      );
    },
    [name, content, (box?.x ?? 0) + 5, (box?.y ?? 0) + 5] as const,
  );
}

test('what people have of earnings dates is pasted into the list, at any place of it', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const block = await newBlock(author);
  const notice = page.getByRole('region', { name: /prüfen$/ });
  const companies = block.locator('[data-node="company"]');

  await test.step('a line with its day goes to that day', async () => {
    await author.putCursorAtEnd(companies.first().locator('> span').first());
    await page.keyboard.type('Mi, 27.8.2025: NVIDIA (nachbörslich)');
    await author.press('Enter');
    await page.keyboard.type('Kroger Company (The) (BMO)');
    await author.press('Enter');
    await expect
      .poll(() => daysOf(block))
      .toEqual(['Mittwoch 27. August: NVIDIA amc, Kroger Company (The) bmo']);
  });

  await test.step('a table is merged with the days, and what was not read is shown', async () => {
    await author.putCursorAtEnd(author.line('headline', block));
    const text = [
      'Symbol\tUnternehmen\tDatum\tZeitpunkt',
      'NVDA\tNVIDIA\t27.08.2025\tAMC',
      'OKTA\tOkta, Inc.\t26.08.2025\tnach Börsenschluss',
      'X\tNirgendwo\t32.08.2025\tAMC',
    ].join('\n');
    await paste(page, { text });
    await expect
      .poll(() => daysOf(block))
      .toEqual([
        'Dienstag 26. August: Okta, Inc. amc',
        'Mittwoch 27. August: NVIDIA amc, Kroger Company (The) bmo',
      ]);
    await expect(notice).toContainText('Zeile 4');
    await expect(notice).toContainText('32.08.2025');
  });

  await test.step('one undo takes the table back', async () => {
    await author.press('ControlOrMeta+z');
    await expect(companies).toHaveCount(3);
    await expect(notice).toBeHidden();
    await author.press('ControlOrMeta+Shift+z');
    await expect.poll(() => daysOf(block)).toHaveLength(2);
  });

  await test.step('the lines can be kept as a remark', async () => {
    await notice.getByRole('button', { name: author.messages.paste.asRemark }).click();
    await expect(notice).toBeHidden();
    await expect(block.locator('> p')).toContainText(['32.08.2025']);
  });

  await test.step('a calendar file is dropped', async () => {
    const event =
      'BEGIN:VEVENT\nDTSTART;VALUE=DATE:20250828\nSUMMARY:Dell Earnings (AMC)\nEND:VEVENT';
    const target = author.line('headline', block);
    await dropFile(page, target, 'earnings.ics', `BEGIN:VCALENDAR\n${event}\nEND:VCALENDAR`);
    await expect
      .poll(async () => (await daysOf(block)).at(-1))
      .toBe('Donnerstag 28. August: Dell amc');
  });
});
