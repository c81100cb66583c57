import { expect, test } from 'vitest';
import { chartKinds, type ChartKindName } from '../../../issue/charts/chartSchema.ts';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import { drawSource, understood } from './support/drawSource.ts';
import { labelFaults, labelsIn } from './support/labelsIn.ts';

const below = '\n* Schätzung';
const times = `Jahr;Absatz\n2022;20\n2023;25\n2024*;30${below}`;
const values = `Stadt;Mieten;Preise\nUlm;20;7\nBonn;25;8\nKiel;30*;9†${below}`;

function textsIn(source: string, kind: ChartKindName): string[] {
  const svg = drawSource({ name: kind, source, wish: { kind, language: 'de', title: 'T' } });
  expect(labelFaults(svg)).toEqual([]);
  return labelsIn(svg).map(({ text }) => text);
}

test.each(chartKinds.filter((kind) => kind !== 'scatter'))('%s: a time keeps its mark', (kind) => {
  expect(textsIn(times, kind)).toContain('2024*');
});

test.each(['bar', 'grouped', 'horizontal', 'slope'] as const)('%s: so does a value', (kind) => {
  const texts = textsIn(values, kind);
  expect(texts).toContain('30*');
  expect(texts).toContain('9†');
});

test('one series: of stems, and at the end of a line', () => {
  expect(textsIn(values.replaceAll(/;[^;\n]*(?=\n)/g, ''), 'lollipop')).toContain('30*');
  expect(textsIn('Jahr;A\n2023;5\n2024;7*\n* vorläufig', 'line')).toContain('7*');
});

test('the description has the marks too', () => {
  const described = (source: string, kind: ChartKindName) => {
    const { table, options } = understood({
      name: 'marks',
      source,
      wish: { kind, language: 'de' },
    });
    return describeChart(table, options);
  };
  expect(described(times, 'line')).toContain('2022 bis 2024*');
  expect(described(values, 'horizontal')).toContain('Kiel 30*');
  expect(described('Jahr;A\n2023;5\n2024;7*', 'line')).toContain('auf 7* (+40');
});

test.each(['Q1 2024*', 'Jan 2024†', '3/2024*', '2024[1]', '2024 *'])('%s is a time', (cell) => {
  const first = cell
    .replace('2024', '2023')
    .replaceAll(/[*†]|\[1\]/g, '')
    .trim();
  const source = `Zeit;A\n${first};1\n${cell};2`;
  const { table } = understood({ name: 'time', source, wish: { kind: 'line', language: 'de' } });
  expect(table.base.kind).toBe('times');
  expect(table.base.values).toHaveLength(2);
});
