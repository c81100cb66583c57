import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontMetricsText } from '../../build/measureChartFont.ts';

test('the widths of the charts’ font are those of the installed font (npm run chart-font)', async () => {
  expect(readFileSync('issue/charts/text/fontMetrics.ts', 'utf8')).toBe(await fontMetricsText());
});
