import { describe, expect, test } from 'vitest';
import { chartProblems } from '../../../issue/charts/chartProblems.ts';
import { isMinor, problemText } from '../../../issue/charts/problemText.ts';
import { chartKinds } from '../../../issue/charts/chartSchema.ts';
import { drawSource, understood, type Wish } from './support/drawSource.ts';

const months = 'Monat;A;B\n2024-01;10;20\n2024-02;12;18\n2024-04;14;\n';
const names = 'Ort;A;B\nUlm;1;2\nBonn;2;3\n';

/** The problems with a mark in the table, none of which keeps the chart from being drawn. */
function told(source: string, wish: Wish): string[] {
  const { table, options } = understood({ name: 'test', source, wish });
  const problems = chartProblems(table, options);
  expect(problems.every(isMinor)).toBe(true);
  return problems.map((problem) => problemText(problem, 'en'));
}

const span = 'is not in the data, which have: 2024-01 … 2024-04.';

describe('marks that are not in the data are told', () => {
  test.each<[string, Partial<Wish>, readonly string[]]>([
    [months, { notes: [{ at: '2024-05', text: 'x' }] }, [`“2024-05” ${span}`]],
    [months, { notes: [{ at: 'März 2024', text: 'x' }] }, [`“März 2024” ${span}`]],
    [
      months,
      { notes: [{ at: '2024-01', series: 'C', text: 'x' }] },
      ['“C” is not in the data, which have: A, B.'],
    ],
    [
      months,
      { notes: [{ at: '2024-04', series: 'B', text: 'x' }] },
      ['“B, 2024-04” has no value for a text to be at.'],
    ],
    [
      names,
      { notes: [{ at: 'Köln', text: 'x' }] },
      ['“Köln” is not in the data, which have: Ulm, Bonn.'],
    ],
    [months, { references: [{ at: '2023-12', label: 'x' }] }, [`“2023-12” ${span}`]],
    [months, { references: [{ at: '2024-02', to: '2025-01', label: 'x' }] }, [`“2025-01” ${span}`]],
    [
      names,
      { references: [{ at: 'Köln', label: 'x' }] },
      ['“Köln” is not in the data, which have: Ulm, Bonn.'],
    ],
    [
      months,
      { scale: 'log', references: [{ at: 0, label: 'x' }] },
      ['“0” is not on the axis of values.'],
    ],
    [months, { highlighted: ['C'] }, ['“C” is not in the data, which have: A, B.']],
  ])('%j %j', (source, wish, expected) => {
    expect(told(source, { kind: 'line', language: 'de', ...wish })).toEqual(expected);
  });

  test.each<[string, Partial<Wish>]>([
    [months, { notes: [{ at: '17.02.2024', series: 'B', text: 'x' }] }],
    [months, { notes: [{ at: '30.04.2024', text: 'x' }] }],
    [months, { references: [{ at: '2024-03', to: '30.04.2024', label: 'x' }] }],
    [months, { references: [{ at: 1000, label: 'x' }], highlighted: ['A', '2024-01'] }],
    [names, { notes: [{ at: 'Bonn', series: 'B', text: 'x' }] }],
  ])('but not those that are: %j %j', (source, wish) => {
    expect(told(source, { kind: 'line', language: 'de', ...wish })).toEqual([]);
  });
});

/** The position of the only dashed line. */
function dashedAt(source: string, wish: Wish, axis: 'x1' | 'y1'): number {
  const svg = drawSource({ name: 'test', source, wish });
  const [line = ''] = /<line[^>]*stroke-dasharray[^>]*>/.exec(svg) ?? [];
  return Number(new RegExp(`${axis}="([^"]+)"`).exec(line)?.[1]);
}

test.each(['line', 'grouped', 'horizontal', 'lollipop'] as const)(
  '%s: a line between two months is drawn where it lies',
  (kind) => {
    const axis = kind === 'line' || kind === 'grouped' ? 'x1' : 'y1';
    const at = (place: string) =>
      dashedAt(months, { kind, references: [{ at: place, label: '' }] }, axis);
    const [before, between, after] = [at('2024-02'), at('2024-03'), at('2024-04')];
    // 29 of 60 days.
    expect((between - before) / (after - before)).toBeCloseTo(29 / 60, 2);
  },
);

test.each(chartKinds.filter((kind) => kind !== 'slope'))(
  '%s: the axis reaches to a line at a value',
  (kind) => {
    const source = kind === 'scatter' ? 'Ort;A;B\nUlm;1;2\nBonn;2;3' : months;
    const wish: Wish = { kind, references: [{ at: 500, label: 'Ziel' }] };
    expect(drawSource({ name: kind, source, wish })).toContain('stroke-dasharray');
  },
);
