import { expect, test } from 'vitest';
import { columnSides } from '../../../issue/numbers/columnSides.ts';
import { tableText } from '../../../issue/export/tableText.ts';

const rows = [
  ['Stadt', 'Bäume', 'Seit'],
  ['Ulm', '31.000', '2019'],
  ['Kiel 🌳', '5', '2020'],
];
const sides = columnSides(rows.slice(1), 'de');

test('numbers are aligned at their end; words, and times in the first column, at their start', () => {
  expect(sides).toEqual(['start', 'end', 'end']);
  expect(
    columnSides(
      [
        ['2019', '1'],
        ['2020', 'n/a'],
      ],
      'de',
    ),
  ).toEqual(['start', 'end']);
  // Numbers that contradict each other are numbers all the same.
  expect(columnSides([['5 €'], ['6 $']], 'de')).toEqual(['end']);
});

test('columns are aligned by what they take in a monospaced font', () => {
  expect(tableText({ rows, hasHeader: true, sides }, 78)).toBe(
    [
      'Stadt     Bäume  Seit',
      '-------  ------  ----',
      'Ulm      31.000  2019',
      'Kiel 🌳       5  2020',
    ].join('\n'),
  );
  expect(tableText({ rows: rows.slice(1), hasHeader: false, sides }, 78)).toBe(
    ['Ulm      31.000  2019', 'Kiel 🌳       5  2020'].join('\n'),
  );
});

test('a table that is too wide is a paragraph for each row, and loses no word', () => {
  expect(tableText({ rows: [...rows, ['Bonn', '', '']], hasHeader: true, sides }, 16)).toBe(
    [
      'Stadt: Ulm\n  Bäume: 31.000\n  Seit: 2019',
      'Stadt: Kiel 🌳\n  Bäume: 5\n  Seit: 2020',
      'Stadt: Bonn\n  Bäume: –\n  Seit: –',
    ].join('\n\n'),
  );
});
