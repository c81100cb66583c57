import { expect, test } from 'vitest';
import { findDates } from '../../../../issue/import/dates/findDate.ts';

test.each([
  'vom 4. März 2024',
  'March 4th, 2024',
  'lundi 4 mars 2024',
  '4 de marzo de 2024',
  'lunedì 4 marzo 2024',
  'segunda-feira, 4 de março de 2024',
  'maandag 4 maart 2024',
  'poniedziałek, 4 marca 2024',
  '2024年3月4日（月）',
  '2024年3月4日 星期一',
  '2024년 3월 4일',
  '4 d’abril del 2024',
  '4 mars 2024',
  '4. maaliskuuta 2024',
  '4 марта 2024 г.',
  '2024.03.04',
  '2024-03-04',
  '4.3.2024',
])('%s', (text) => {
  const month = text.includes('abril') ? '04' : '03';
  expect(findDates(text).map(({ date }) => date)).toEqual([`2024-${month}-04`]);
});

test.each(['4 marcas 2024', '31 lutego 2024', '13年2月', 'Version 2024.13.01'])(
  '%s is no date',
  (text) => {
    expect(findDates(text)).toEqual([]);
  },
);
