import type { Locator } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { picturesIn } from '../../issue/paste/changePictures.ts';
import type { Picture } from '../../issue/text/picture.ts';
import type { Author } from './support/author.ts';
import type { Home } from './support/home.ts';
import { test } from './support/app.ts';
import { expect } from './support/expect.ts';

const figureIn = (author: Author) => author.block('lead-essay').locator('> figure');

/** The essay's picture, as it is on disk. */
async function kept(author: Author, home: Home): Promise<Partial<Picture>> {
  await author.saved();
  const issue = JSON.parse(readFileSync(home.issueFile, 'utf8')) as { blocks: object[] };
  const essay = issue.blocks.find((block) => 'type' in block && block.type === 'lead-essay');
  const [picture] = picturesIn(essay);
  if (!picture) throw new Error('The essay has no picture.');
  const { span, isDecorative, licence, crop, dark } = picture;
  return { span, isDecorative, licence, crop, dark };
}

/** The size of a picture's file, in px. */
function fileSize(picture: Locator): Promise<readonly [number, number]> {
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return [image.naturalWidth, image.naturalHeight] as const;
  });
}

test('width, decoration, licence and dark mode are set by keyboard alone, and undone at once', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const { picture: words } = author.messages;
  const figure = figureIn(author);
  const before = await kept(author, home);
  await figure.locator('img').click();
  const width = (await figure.boundingBox())?.width ?? 0;

  await author.run(words.optionsCommand);
  const dialog = page.getByRole('dialog', { name: words.options });
  await dialog.getByRole('radio', { name: words.spans.natural }).press('ArrowUp');
  await dialog.getByRole('radio', { name: words.spans.half }).press('Tab');
  await author.press('Space', 'Tab');
  await page.keyboard.type('CC BY 4.0');
  await author.press('Tab', 'ArrowDown', 'Enter');
  await expect(dialog).toHaveCount(0);
  await expect(author.paper).toBeFocused();

  expect(await kept(author, home)).toEqual({
    span: 'half',
    isDecorative: true,
    licence: 'CC BY 4.0',
    dark: 'frame',
  });
  const shown = (await figure.locator('img').boundingBox())?.width ?? 0;
  expect(shown / width).toBeCloseTo(0.5, 1);
  await expect(figure.locator('img')).toHaveAttribute('alt', '');
  const alt = figure.getByRole('textbox', { name: author.messages.editor.alt });
  await expect(alt).toHaveAttribute('placeholder', words.isDecoration);
  await alt.pressSequentially('Doch ein Kran');
  await expect.poll(async () => (await kept(author, home)).isDecorative).toBeUndefined();
  await author.press('Enter', 'ControlOrMeta+z', 'ControlOrMeta+z');
  expect(await kept(author, home)).toEqual(before);
});

test('a picture is cropped by keyboard and by mouse, shown so on the page and in the mail, and undone', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author, page } = await start();
  const { picture: words } = author.messages;
  const figure = figureIn(author);
  const picture = figure.locator('img');
  const [width, height] = await fileSize(picture);
  const dialog = page.getByRole('dialog', { name: words.crop });
  const edge = (name: keyof typeof words.edges) =>
    dialog.getByRole('slider', { name: words.edges[name] });

  await test.step('by keyboard', async () => {
    await picture.click();
    await author.run(words.crop);
    for (let press = 0; press < 2; press += 1) await edge('left').press('Shift+ArrowRight');
    await edge('bottom').press('Shift+ArrowUp');
    await expect(edge('left')).toHaveAttribute('aria-valuenow', '20');
    await dialog.getByRole('button', { name: words.frame }).press('Shift+ArrowLeft');
    await expect(edge('left')).toHaveAttribute('aria-valuenow', '10');
    await edge('left').press('Enter');
    await dialog.getByRole('button', { name: words.apply }).press('Enter');
    expect((await kept(author, home)).crop).toEqual({ x: 0.1, y: 0, width: 0.8, height: 0.9 });
    await expect(picture).toHaveAttribute('src', /-1000-0-8000-9000\./);
    const size = await fileSize(picture);
    expect(size).toEqual([Math.round(width * 0.8), Math.round(height * 0.9)]);
    await author.press('ControlOrMeta+z');
    expect((await kept(author, home)).crop).toBeUndefined();
    expect(await fileSize(picture)).toEqual([width, height]);
  });

  await test.step('by mouse, as a square', async () => {
    await picture.click();
    await page
      .getByRole('toolbar', { name: words.bar })
      .getByRole('button', { name: words.crop })
      .click();
    await dialog.getByRole('combobox', { name: words.ratio }).selectOption('1:1');
    const corner = dialog.locator('.crop-corner[data-x="1"][data-y="1"]');
    const box = await corner.boundingBox();
    if (!box) throw new Error('The corner is not shown.');
    await page.mouse.move(box.x + 12, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x - 80, box.y - 20, { steps: 4 });
    await page.mouse.up();
    await dialog.getByRole('button', { name: words.apply }).click();
    await expect(dialog).toHaveCount(0);
    const [wide, high] = await fileSize(picture);
    expect(Math.abs(wide - high)).toBeLessThanOrEqual(1);
    expect(wide).toBeLessThan(height);
  });

  await test.step('in the mail', async () => {
    const [, name = '?'] =
      /([^/?]+)(?:\?.*)?$/.exec((await picture.getAttribute('src')) ?? '') ?? [];
    await expect(author.preview.locator(`img[src*="${name}"]`)).toHaveCount(1);
  });
});
