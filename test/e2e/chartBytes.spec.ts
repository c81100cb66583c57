import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'rolldown';
import { projectRoot } from '../../build/targets.ts';
import { drawSvg } from '../../desk/imaging/thread/drawSvg.ts';
import { fontFiles } from '../../desk/imaging/thread/rasterise.ts';
import { pixelHash } from '../support/pixelHash.ts';
import { drawSource, type ChartSource } from '../issue/charts/support/drawSource.ts';
import { gallery } from '../issue/charts/support/gallery.ts';
import { someOf } from '../support/thorough.ts';

async function chartScript(): Promise<string> {
  const { output } = await build({
    input: join(import.meta.dirname, 'engines/chartEntry.ts'),
    platform: 'browser',
    write: false,
    output: { format: 'iife', codeSplitting: false },
  });
  return output[0].code;
}

test('Chromium draws charts with the bytes of Node', async ({ page }) => {
  await page.addScriptTag({ content: await chartScript() });
  // Languages whose marks and months come from Intl, too.
  const others = ['fr', 'en-GB', 'de-CH', 'pl'].flatMap((language) =>
    gallery
      .slice(0, 4)
      .map((chart): ChartSource => ({ ...chart, wish: { ...chart.wish, language } })),
  );
  const charts = [...gallery, ...others];
  const drawn = await page.evaluate((all) => globalThis.drawCharts(all), charts);
  expect(drawn).toHaveLength(charts.length);
  for (const [at, chart] of charts.entries()) expect(drawn[at], chart.name).toBe(drawSource(chart));
});

test('Chromium draws the pixels of Node', async ({ page }) => {
  const charts = someOf(gallery);
  const svgs = charts.map(drawSource);
  const inBase64 = (file: string) =>
    readFileSync(join(projectRoot, 'node_modules', file), 'base64');
  await page.addScriptTag({ content: await chartScript() });
  const drawn = await page.evaluate(([all, resvg, fonts]) => rasteriseAll(all, resvg, fonts), [
    svgs,
    inBase64('@resvg/resvg-wasm/index_bg.wasm'),
    fontFiles.map(inBase64),
  ] as const);
  expect(drawn).toHaveLength(svgs.length);
  for (const [at, svg] of svgs.entries()) {
    const here = pixelHash(await drawSvg(new TextEncoder().encode(svg), 2400));
    expect(drawn[at], charts[at]?.name).toBe(here);
  }
});
