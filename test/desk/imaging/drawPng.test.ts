import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { drawnPng, drawPng } from '../../../desk/imaging/drawPng.ts';
import { drawSource } from '../../issue/charts/support/drawSource.ts';
import { gallery } from '../../issue/charts/support/gallery.ts';
import { someOf } from '../../support/thorough.ts';

test('each chart is the same picture as before, at twice its size', async () => {
  const lines: string[] = [];
  const again = someOf(gallery);
  for (const chart of gallery) {
    const svg = drawSource(chart);
    const { bytes, width, height } = await drawPng(svg);
    const [, ...size] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([width, height]).toEqual(size.map((pixels) => 2 * Number(pixels)));
    if (again.includes(chart))
      expect(Buffer.from((await drawPng(svg)).bytes).equals(bytes)).toBe(true);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    lines.push(`${chart.name.padEnd(20)} ${String(width)}×${String(height)} ${hash}`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'golden', 'drawnCharts.txt'),
  );
});

test.each(['light', 'dark'])('the %s picture in the docs is the chart of today', async (theme) => {
  const chart = gallery.find(({ name }) => name === `kw35-${theme}`);
  const { bytes } = await drawPng(chart ? drawSource(chart) : '');
  // docs/charts.md has the command that renews it.
  expect(readFileSync(`docs/screenshots/chart-${theme}.png`).equals(bytes)).toBe(true);
});

const textSvg = (text: string, weight: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="40"><rect width="600" height="40" fill="#fff"/><text x="10" y="30" font-family="Inter" font-size="20" font-weight="${String(weight)}">${text}</text></svg>`;

test('text is drawn, in each weight, with letters beyond German', async () => {
  // Two texts give pictures of different size; without a font, all would be blank and equal.
  const sizes = await Promise.all(
    ['', 'Ag', 'Łódź Čapek Ελλάδα Привет'].flatMap((text) =>
      [400, 600, 700].map(async (weight) => (await drawPng(textSvg(text, weight))).bytes.length),
    ),
  );
  expect(new Set(sizes).size).toBe(7);
});

test.each(['👩‍👩‍👧', '🏳️‍🌈', '👍🏽', '🇩🇪', '☀️'])(
  'the boxes of %s do not cover the text that follows',
  async (emoji) => {
    const [first = ''] = emoji;
    const [one, whole] = await Promise.all(
      [first, emoji].map(async (text) => (await drawPng(textSvg(`${text} Ort`, 400))).bytes),
    );
    expect(whole && Buffer.from(whole).equals(one ?? new Uint8Array())).toBe(true);
  },
);

test('a drawing that is asked for twice is drawn once, also if it fails', async () => {
  const svg = textSvg('Einmal', 400);
  const [one, other] = await Promise.all([drawnPng(svg), drawnPng(svg)]);
  expect(other).toBe(one);
  expect(await drawnPng(svg)).toBe(one);
  for (let time = 0; time < 2; time += 1)
    await expect(drawnPng('no drawing')).rejects.toThrow('not drawn');
});
