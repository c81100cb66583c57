import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'rolldown';
import { drawSource, type ChartSource } from '../issue/charts/support/drawSource.ts';
import { gallery } from '../issue/charts/support/gallery.ts';

test('Chromium draws charts with the bytes of Node', async ({ page }) => {
  const { output } = await build({
    input: join(import.meta.dirname, 'engines/chartEntry.ts'),
    platform: 'browser',
    write: false,
    output: { format: 'iife', codeSplitting: false },
  });
  await page.addScriptTag({ content: output[0].code });
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
