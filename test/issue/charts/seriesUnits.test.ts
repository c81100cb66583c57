import { expect, test } from 'vitest';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import { drawSource, understood, type Wish } from './support/drawSource.ts';
import { labelsIn } from './support/labelsIn.ts';

function described(source: string, wish: Wish): string {
  const { table, options } = understood({ name: 'units', source, wish });
  return describeChart(table, options);
}

function textsIn(source: string, wish: Wish): string {
  return labelsIn(drawSource({ name: 'units', source, wish }))
    .map(({ text }) => text)
    .join(' ');
}

const heads = 'Jahr;Absatz in Mio. €;Quote (%)\n2021;8;10\n2022;11;12,5\n2023;12;9\n2024;10;14';
const cells = 'Jahr;Absatz;Quote\n2021;8 €;10 %\n2022;11 €;12,5 %\n2023;12 €;9 %\n2024;10 €;14 %';

test.each([
  [heads, 'Mio. €'],
  [cells, '€'],
])('different units stay with the names: %j', (source, unit) => {
  const wish = { kind: 'line', title: 'T', language: 'de' } as const;
  const text = described(source, wish);
  expect(text).toContain(`Absatz (${unit}): von 8 auf 10 (+25\u00A0%)`);
  expect(text).toContain('Quote (%): von 10\u00A0% auf 14\u00A0% (+4 Prozentpunkte)');
  expect(text).not.toMatch(/liegt .* über/);
  expect(textsIn(source, wish)).toContain(`Absatz (${unit})`);
  expect(textsIn(source, wish)).toContain('Quote (%)');
});

test('an index has no units, and its lines may cross', () => {
  const text = described(heads, { kind: 'line', title: 'T', language: 'de', isIndexed: true });
  expect(text).toContain('liegt Quote über Absatz');
  expect(text).not.toContain('(%)');
});

test.each(['%', 'percent', '% of GDP', 'per cent'])(
  'a change of the unit %j is in points, also from the author',
  (unit) => {
    const source = 'Year\tRate\n2020\t8\n2021\t11';
    expect(described(source, { kind: 'line', title: 'T', unit })).toContain(
      '(+3 percentage points)',
    );
  },
);

test('percent beside numbers without a unit', () => {
  const source = 'Year\tStaff\tMargin\n2020\t40\t50%\n2021\t60\t55%';
  const text = described(source, { kind: 'line', title: 'T' });
  expect(text).toContain('Staff: from 40 to 60 (+50%)');
  expect(text).toContain('Margin (%): from 50% to 55% (+5 percentage points)');
  expect(text).not.toContain('is above');
});

test('a highlighted series and a text at it keep their series', () => {
  const wish: Wish = {
    kind: 'line',
    language: 'de',
    highlighted: ['Quote'],
    notes: [{ at: '2022', series: 'Quote', text: 'Rekord' }],
  };
  expect(textsIn(heads, wish)).toContain('Rekord');
  expect(textsIn(heads, wish)).not.toContain('2022: Rekord');
  const strong = (svg: string) => svg.match(/stroke-width="3.2"/g)?.length;
  expect(strong(drawSource({ name: 'strong', source: heads, wish }))).toBe(1);
});
