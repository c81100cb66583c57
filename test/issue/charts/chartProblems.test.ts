import { describe, expect, test } from 'vitest';
import { cautionText, chartCautions } from '../../../issue/charts/chartCautions.ts';
import { chartProblems } from '../../../issue/charts/chartProblems.ts';
import { problemText } from '../../../issue/charts/problemText.ts';
import { chartKinds } from '../../../issue/charts/chartSchema.ts';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import { drawSource, understood, type Wish } from './support/drawSource.ts';

function read(source: string, wish: Wish) {
  return understood({ name: 'test', source, wish });
}

function problemsIn(source: string, wish: Wish): string[] {
  const { table, options } = read(source, wish);
  return chartProblems(table, options).map((problem) => problemText(problem, 'en'));
}

const stacked = ['stacked', 'stacked-area', 'share'] as const;
const positive = 'Jahr;A;B\n2023;1;200\n2024;30;4';

describe('a logarithmic axis', () => {
  test.each(stacked)('%s has none: neither drawn nor said', (kind) => {
    const [log, linear] = (['log', 'linear'] as const).map((scale): Wish => ({ kind, scale }));
    for (const source of [positive, 'Name;A\nX;10\nEin Name, der nicht unter Säulen passt;1000']) {
      expect(log && drawSource({ name: kind, source, wish: log })).toBe(
        linear && drawSource({ name: kind, source, wish: linear }),
      );
    }
    const { table, options } = read(positive, { kind, scale: 'log', language: 'de' });
    expect(describeChart(table, options)).not.toContain('logarithmisch');
    expect(chartCautions(table, options)).toContain('no-log-axis');
    expect(cautionText('no-log-axis', 'en')).toContain('logarithmic one is not used');
    expect(chartCautions(table, { ...options, scale: 'linear' })).not.toContain('no-log-axis');
  });

  test.each(chartKinds.filter((kind) => !(stacked as readonly string[]).includes(kind)))(
    '%s names each cell that has no place on it, as typed',
    (kind) => {
      const source = 'Jahr;A\n2023;1.000 €\n2024;0 €\n2025;-1.234,50 €'.replace(
        'A\n',
        kind === 'scatter' ? 'A;B\n' : 'A\n',
      );
      const wide = kind === 'scatter' ? source.replaceAll(/^(\d+);/gm, '$1;-1;') : source;
      const at = kind === 'scatter' ? '3 (“B”)' : '2 (“A”)';
      const why = 'has no place on a logarithmic axis, where all values are above zero.';
      expect(problemsIn(wide, { kind, scale: 'log', language: 'de' })).toEqual([
        `Line 3, column ${at}: “0 €” ${why}`,
        `Line 4, column ${at}: “-1.234,50 €” ${why}`,
      ]);
    },
  );
});

test('an index from zero is refused, also of a series that begins later', () => {
  const source = 'Jahr;A;B\n2023;5;\n2024;6;-2\n2025;7;3\n2026;;9';
  expect(problemsIn(source, { kind: 'line', isIndexed: true })).toEqual([
    'Line 3, column 3 (“B”): “-2” cannot become 100: an index starts from a value above zero.',
  ]);
  expect(problemsIn('Jahr;A\n2023;5\n2024;-6', { kind: 'line', isIndexed: true })).toEqual([]);
});

describe('a scatter chart', () => {
  const wish = { kind: 'scatter' } as const;

  test.each(['Land;A\nX;1\nY;2', 'Jahr;A\n2023;1\n2024;2'])('of one column: %j', (source) => {
    expect(problemsIn(source, wish)).toEqual(['A scatter chart needs two columns of numbers.']);
  });

  test('of more than two columns says that it shows two', () => {
    const cautions = (source: string) => {
      const { table, options } = read(source, wish);
      return chartCautions(table, options).includes('more-than-pair');
    };
    expect(cautions('Land;A;B;C\nX;1;2;3\nY;2;3;4')).toBe(true);
    expect(cautions('Kilo;Alter;Größe\n1;2;3\n5;3;4\n2;3;4')).toBe(true);
    expect(cautions('Land;A;B\nX;1;2\nY;2;3')).toBe(false);
  });
});

test.each([
  ['Land;A\nDE;1,5\nFR;2\nSumme;3,5', true],
  ['Region;Anteil\nNord;60 %\nSüd;39,7 %\nGesamt;100 %', true],
  ['Land;A;B\nDE;1;2\nFR;2;2\nTotal;9;4', true],
  ['Land;A\nDE;1\nFR;2\nTotalEnergies;9', false],
  ['Land;A\nDE;1\nFR;2\nItalien;3', false],
  ['Land;A\nDE;2\nSumme;2', false],
])('a sum among its parts is said: %j', (source, isSaid) => {
  const { table, options } = read(source, { kind: 'bar', language: 'de' });
  expect(chartCautions(table, options).includes('total-row')).toBe(isSaid);
});

test('a total among the parts of a stack, and characters without a glyph, are told', () => {
  const cautionsOf = (source: string, wish: Wish) => {
    const { table, options } = read(source, wish);
    return chartCautions(table, options);
  };
  const parts = 'Jahr;A;B;Total\n2020;1;2;3\n2021;3;4;7';
  expect(cautionsOf(parts, { kind: 'share' })).toContain('total-column');
  expect(cautionsOf(parts, { kind: 'line' })).not.toContain('total-column');
  expect(cautionsOf(parts.replace(';7', ';9'), { kind: 'share' })).not.toContain('total-column');
  const names = (name: string) => cautionsOf(`Name;A\n${name};1\nX;2`, { kind: 'bar' });
  for (const name of ['🚀 Start', '图表', 'עברית']) expect(names(name)).toContain('not-in-font');
  for (const name of ['Größe', 'Ελλάδα', 'Россия', '5 €'])
    expect(names(name)).not.toContain('not-in-font');
});
