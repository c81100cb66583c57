import { describe, expect, test } from 'vitest';
import { chartCautions } from '../../../issue/charts/chartCautions.ts';
import { drawChart } from '../../../issue/charts/drawChart.ts';
import { legibleTable, mostRows } from '../../../issue/charts/legibleTable.ts';
import { labelsIn } from './support/labelsIn.ts';
import { understood, type Wish } from './support/drawSource.ts';

const names = (count: number) =>
  ['Name;Wert', ...Array.from({ length: count }, (_, at) => `N${String(at)};${String(at)}`)].join(
    '\n',
  );
const months = (count: number) =>
  [
    'Monat;Wert',
    ...Array.from(
      { length: count },
      (_, at) =>
        `${String(2000 + Math.floor(at / 12))}-${String((at % 12) + 1)};${String(count - at)}`,
    ),
  ].join('\n');
const series = (count: number) => {
  const of = (text: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => text(at)).join(';');
  return [`Jahr;${of((at) => `S${String(at)}`)}`, `2024;${of(String)}`, `2025;${of(String)}`].join(
    '\n',
  );
};

function drawn(source: string, wish: Wish) {
  const { table, options } = understood({ name: 'test', source, wish });
  const { svg, height } = drawChart(table, options);
  const labels = labelsIn(svg).map(({ text }) => text);
  return { labels, height, cautions: chartCautions(table, options) };
}

describe('a table that is too long for one picture', () => {
  test('names: the largest, and those that the author chose', () => {
    const { labels, height, cautions } = drawn(names(5000), {
      kind: 'lollipop',
      language: 'de',
      highlighted: ['N7'],
      note: 'Vorläufig',
    });
    expect(labels).toContain('N4999');
    expect(labels).toContain('N7');
    expect(labels).not.toContain('N4900');
    expect(labels).toContain(`Vorläufig · Die ${String(mostRows)} größten von 5.000`);
    expect(height).toBeLessThan(1500);
    expect(cautions).toContain('many-rows');
  });

  test('times: the last', () => {
    const { labels } = drawn(months(60), { kind: 'horizontal', language: 'en' });
    expect(labels).toContain('The last 40 of 60');
    expect(labels).toContain('December 2004');
    expect(labels).not.toContain('January 2000');
  });

  test('series: the largest at the end', () => {
    const { labels, height } = drawn(series(300), { kind: 'line', language: 'en' });
    expect(labels).toContain('24 of 300 series');
    expect(labels).toContain('S299');
    expect(height).toBeLessThan(1500);
  });

  test.each(['stacked', 'stacked-area', 'share'] as const)(
    '%s: the smallest parts become one, and the sum stays',
    (kind) => {
      const { labels, height } = drawn(series(300), { kind, language: 'de' });
      expect(labels).toContain('S299');
      expect(labels).toContain('Übrige (277)');
      expect(labels).not.toContain('S5');
      expect(height).toBeLessThan(1500);
      const { table, options } = understood({
        name: 'test',
        source: series(300),
        wish: { kind, highlighted: ['S5'] },
      });
      const { series: parts } = legibleTable(table, options).table;
      const sumOf = (columns: typeof parts) =>
        columns.reduce((sum, { values: [, last = 0] }) => sum + last, 0);
      expect(parts.map(({ name }) => name)).toContain('S5');
      expect(sumOf(parts)).toBe(sumOf(table.series));
    },
  );

  test.each<[string, Wish]>([
    [names(mostRows), { kind: 'horizontal' }],
    [months(300), { kind: 'bar' }],
    [series(24), { kind: 'line' }],
  ])('otherwise all is drawn: %#', (source, wish) => {
    expect(drawn(source, wish).cautions).not.toContain('many-rows');
  });
});
