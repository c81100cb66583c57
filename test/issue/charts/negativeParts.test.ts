import { expect, test } from 'vitest';
import { chartCautions } from '../../../issue/charts/chartCautions.ts';
import { chartProblems } from '../../../issue/charts/chartProblems.ts';
import { problemText } from '../../../issue/charts/problemText.ts';
import { recommendKind } from '../../../issue/charts/recommendKind.ts';
import { understood } from './support/drawSource.ts';

const source = 'Jahr;Export;Import\n2022;5;3\n2023;6;-4\n2024;7;2';

test('stacked areas have no place for a negative value', () => {
  const { table, options } = understood({ name: 'area', source, wish: { kind: 'stacked-area' } });
  const problems = chartProblems(table, options);
  expect(problems.map((problem) => problemText(problem, 'de'))).toEqual([
    'Zeile 3, Spalte 3 („Import“): „-4“ ist negativ und passt nicht in gestapelte Flächen: Nimm Linien oder gestapelte Säulen.',
  ]);
  expect(problemText(problems[0] ?? { problem: 'no-pair' }, 'en')).toContain(
    'choose lines or stacked columns',
  );
  const stacked = { ...options, kind: 'stacked' } as const;
  expect(chartProblems(table, stacked)).toEqual([]);
  expect(chartCautions(table, stacked)).toContain('stacked-negatives');
});

test.each([3, 20])('%s rows of parts with a negative one are no whole', (count) => {
  const rows = Array.from({ length: count }, (_, at) => `${String(2000 + at)};130;-30`);
  const { table } = understood({
    name: 'parts',
    source: ['Jahr;Plus;Minus', ...rows].join('\n'),
    wish: { kind: 'line' },
  });
  expect(recommendKind(table).kind).toBe('line');
});
