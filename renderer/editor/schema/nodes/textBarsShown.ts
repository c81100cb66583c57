import { textBars } from '../../../../issue/blocks/chart/textBars.ts';
import { barExtents } from '../../../../issue/text/barExtents.ts';
import type { ChartContent } from '../../../../issue/text/chart.ts';
import { numberText } from '../../../../issue/locale/numberText.ts';
import { element } from './domElement.ts';

/** Returns a chart that is shown as text: a row for each bar. */
export function textBarsShown(chart: ChartContent, language: string): HTMLElement[] {
  const { bars, unit } = textBars(chart, language);
  const extents = barExtents(bars);
  return bars.map(({ label, value }, index) => {
    const { start, length } = extents[index] ?? { start: 0, length: 1 };
    const bar = element('span', { class: 'chart-bar' });
    bar.style.width = `${String(length)}%`;
    bar.style.marginInlineStart = `${String(start)}%`;
    const text = [numberText(value, language), chart.unit || unit].filter(Boolean).join(' ');
    const name = element('span', {}, label);
    return element('div', { class: 'chart-row' }, name, bar, element('b', {}, text));
  });
}
