import { expect, test } from 'vitest';
import { filtersIn, withFilter, withoutFilters } from '../../../issue/search/filters.ts';
import { readSearch } from '../../../issue/search/readSearch.ts';
import { partTypes } from '../../../issue/blocks/allBlocks.ts';
import { typeNames, typesNamed } from '../../../issue/search/filterValues.ts';

test.each<[string, readonly string[] | undefined, readonly string[]]>([
  ['zinsen', undefined, ['zinsen']],
  ['zinsen block:chart', ['chart'], ['zinsen']],
  ['Block:Diagramm zinsen art:tab', ['chart', 'table'], ['zinsen']],
  ['type:news-item', ['news-item'], []],
  ['block:news', ['news-section', 'news-item'], []],
  ['block:"small print" "am ende"', ['small-print'], ['am ende']],
  ['block:„Begrüßung“', ['greeting'], []],
  ['block: zinsen', undefined, ['zinsen']],
  ['"block:chart"', undefined, ['block chart']],
  ['"siehe block:chart dort" block:tip ende', ['tip'], ['siehe block chart dort', 'ende']],
  ['block:chart"am Ende"', ['chart'], ['am ende']],
  ['"am Ende block:"small print"', ['small-print'], ['am ende']],
  ['Fazit:gut', undefined, ['fazit gut']],
  ['https://example.com/block:chart', undefined, ['example com block chart']],
])('%s', (typed, types, terms) => {
  const search = readSearch(typed);
  expect([search.parts.types?.toSorted(), search.terms]).toEqual([types?.toSorted(), terms]);
  expect(search.unknown).toEqual([]);
});

test.each([
  ['quelle:Reuters', 'reuters'],
  ['source:"Financial Times"', 'financial times'],
  ['quelle:https://www.example.com/a/b', 'example com'],
  ['site:example.com', 'example com'],
  ['source:Börse', 'borse'],
])('%s asks for the source %s', (typed, source) => {
  expect(readSearch(typed).parts.sources).toEqual([source]);
});

test.each([
  ['month:2025-08', true],
  ['monat:august', true],
  ['monat:Aug', true],
  ['month:août', true],
  ['month:8', true],
  ['month:09', false],
  ['datum:"August 2025"', true],
  ['datum:"August 2024"', false],
  ['jahr:2025', true],
  ['year:2024', false],
  ['date:2025-08-25', true],
  ['date:2025-08-2', undefined],
  ['date:KW35', true],
  ['date:"week 34"', false],
  ['month:13', undefined],
  ['month:2025-13', undefined],
  ['date:2025-02-30', undefined],
  ['date:KW0', undefined],
  ['date:KW54', undefined],
  ['date:25.8.2025', true],
  ['datum:25.08.2024', false],
  ['monat:08.2025', true],
  ['seit:26.08.2025', false],
  ['vor:1.9.2025', true],
  ['vor:31.9.2025', undefined],
  ['month:sonntag', undefined],
  ['seit:2025', true],
  ['after:2025-08-25', true],
  ['since:2025-09', false],
  ['vor:2025-08', false],
  ['before:2025-08-26', true],
  ['before:gestern', undefined],
  ['is:sent', false],
  ['ist:versendet', false],
  ['is:draft', true],
  ['status:entw', true],
  ['is:blue', undefined],
  ['is:-', undefined],
  ['status:🎉', undefined],
])('%s holds for an unsent issue of 25 August 2025: %s', (typed, holds) => {
  const search = readSearch(typed);
  const found = search.isIssue({ date: '2025-08-25', sent: null });
  expect(search.unknown.length > 0 ? undefined : found).toBe(holds);
  expect(search.unknown).toEqual(holds === undefined ? [typed] : []);
});

test('a value of signs alone is no block, and an accent may be a character of its own', () => {
  for (const typed of ['block:-', 'block:🎉', 'block:"!?"'])
    expect(readSearch(typed)).toMatchObject({ unknown: [typed], parts: { types: undefined } });
  expect(readSearch('monat:ma\u0308rz').isIssue({ date: '2025-03-03', sent: null })).toBe(true);
});

test('a week belongs to its year, also where it begins in the one before', () => {
  const holds = (typed: string, date: string) => readSearch(typed).isIssue({ date, sent: null });
  expect(holds('date:"KW1 2026"', '2025-12-29')).toBe(true);
  expect(holds('datum:"2025 Woche 1"', '2025-12-29')).toBe(false);
  expect(holds('jahr:2025', '2025-12-29')).toBe(true);
});

test('an issue without a date is in no month, not before any and not since any', () => {
  for (const typed of ['month:8', 'since:1900', 'before:2900'])
    for (const date of ['', 'bald'])
      expect(readSearch(typed).isIssue({ date, sent: null })).toBe(false);
});

test('what the interface calls a block means that type, and others only if they share the name', () => {
  for (const type of partTypes)
    for (const name of [type, typeNames[type].de[0], typeNames[type].en[0]])
      expect([name, typesNamed(name ?? '')]).toEqual([
        name,
        type === 'news-section' && name === 'news' ? ['news-section', 'news-item'] : [type],
      ]);
});

test('a chosen filter takes the place of one of its kind, and of nothing else', () => {
  const typed = 'zinsen art:tabelle „am Ende“ ist:entwurf';
  expect(withFilter(typed, 'block', 'chart', 'de')).toBe(
    'zinsen „am Ende“ ist:entwurf block:chart',
  );
  expect(withFilter(typed, 'status', '', 'de')).toBe('zinsen art:tabelle „am Ende“');
  expect(withFilter('', 'block', 'small print', 'en')).toBe('block:"small print"');
  expect(withFilter('a', 'month', '2025-08', 'de')).toBe('a monat:2025-08');
  expect(withFilter('a is:"dr', 'block', 'small print', 'en')).toBe('block:"small print" a is:"dr');
  expect(withoutFilters(typed)).toBe('zinsen „am Ende“');
  expect(filtersIn(typed).map(({ kind, value }) => [kind, value])).toEqual([
    ['block', 'tabelle'],
    ['status', 'entwurf'],
  ]);
});
