import { expect, test } from 'vitest';
import { chartProblems } from '../../../issue/charts/chartProblems.ts';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import { problemText } from '../../../issue/charts/problemText.ts';
import { readChartTable } from '../../../issue/charts/readChartTable.ts';
import { drawSource, understood, type Wish } from './support/drawSource.ts';
import { labelFaults, labelsIn } from './support/labelsIn.ts';

function textsIn(source: string, wish: Wish): string[] {
  const svg = drawSource({ name: 'axis', source, wish });
  expect(labelFaults(svg)).toEqual([]);
  return labelsIn(svg).map(({ text }) => text);
}

const weeks = (write: (week: number) => string, count = 3) =>
  [
    'Woche;A',
    ...Array.from({ length: count }, (_, at) => `${write(40 + at)};${String(at + 4)}`),
  ].join('\n');

test.each(['bar', 'line', 'area', 'horizontal', 'lollipop', 'slope'] as const)(
  '%s: weeks are labelled as written',
  (kind) => {
    const wish = { kind, title: 'T', language: 'de' } as const;
    const texts = textsIn(
      weeks((week) => `KW ${String(week)}/2023`),
      wish,
    );
    expect(texts).toContain('KW 40/2023');
    expect(texts).toContain('KW 42/2023');
    expect(texts.join(' ')).not.toMatch(/Okt|Nov/);
    expect(
      textsIn(
        weeks((week) => `2023-W${String(week)}`),
        wish,
      ),
    ).toContain('2023-W40');
  },
);

test('of many weeks, those are labelled for which there is space', () => {
  const texts = textsIn(
    weeks((week) => `KW ${String(week)}/2023`, 12),
    { kind: 'line', title: 'T' },
  );
  const labels = texts.filter((text) => text.startsWith('KW'));
  expect(labels.length).toBeGreaterThan(3);
  expect(labels.length).toBeLessThan(12);
});

test.each([
  ['de', 'KW 40/2023 bis KW 42/2023', 'Ab KW 42/2023 liegt B über A.'],
  ['en', 'KW 40/2023 to KW 42/2023', 'From KW 42/2023, B is above A.'],
])('%s: the description names weeks as written', (language, span, crossing) => {
  const source = 'Woche;A;B\nKW 40/2023;5;3\nKW 41/2023;9;4\nKW 42/2023;6;8';
  const { table, options } = understood({
    name: 'weeks',
    source,
    wish: { kind: 'line', language },
  });
  const text = describeChart(table, options);
  expect(text).toContain(span);
  expect(text).toContain(crossing);
  expect(text).toContain(' 9 in KW 41/2023');
  expect(chartProblems(table, options)).toEqual([]);
});

test.each([2, 3, 4, 7])('places of %s numbers are whole', (count) => {
  const numbers = Array.from({ length: count }, (_, at) => String(400 + at * 7));
  const texts = textsIn(['Wert', ...numbers].join('\n'), { kind: 'line', title: 'T' });
  expect(texts).toContain('1');
  expect(texts).toContain('2');
  expect(texts).not.toContain('1.0');
  expect(texts).not.toContain('1.5');
});

test('a header is not blamed for a column without numbers', () => {
  const { table, problems } = readChartTable('Jahr;Stand\n2021;gut\n2022;besser\n2023;7', 'de');
  expect(table).toBeUndefined();
  const texts = problems.map((problem) => problemText(problem, 'de'));
  expect(texts.join(' ')).not.toContain('kein Datum');
  expect(texts[0]).toContain('Spalte 2 („Stand“) ist nicht im Diagramm: 2 von 3 Zellen');
});

test('a text over bars has the page around its letters', () => {
  const source = 'Name;A\nUlm;10\nBonn;10\nKiel;10\nTrier;10';
  const wish: Wish = {
    kind: 'horizontal',
    references: [{ at: 4, to: 6, label: 'Ziel der Stadt' }],
  };
  const svg = drawSource({ name: 'halo', source, wish });
  const [text = ''] = /<text [^>]*>Ziel der<|<text [^>]*>Ziel der Stadt</.exec(svg) ?? [];
  expect(text).toContain('paint-order="stroke"');
});
