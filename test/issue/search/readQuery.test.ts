import { expect, test } from 'vitest';
import { readQuery } from '../../../issue/search/readQuery.ts';

test.each<[string, readonly string[]]>([
  ['', []],
  ['  „“ … ', []],
  ['NVIDIA im Mai', ['nvidia', 'im', 'mai']],
  ['Größe größe', ['grosse']],
  ['„am Ende“ "des Tages', ['am ende', 'des tages']],
  ['Zahl “two words” ende', ['zahl', 'two words', 'ende']],
  ['"am Ende" des Tages „so ist es“ eben', ['am ende', 'des', 'tages', 'so ist es', 'eben']],
  ['"" zwei Wörter', ['zwei', 'worter']],
  ['vor"der Zahl"danach', ['vor', 'der zahl', 'danach']],
  ['KI-Boom', ['ki boom']],
  ['https://www.Example.com/a/?utm_source=x#b', ['example com a']],
  ['example.com', ['example com']],
  ['www.example.com/a?fbclid=1', ['example com a']],
  ['https://example.com/stra%C3%9Fe', ['example com strasse']],
  ['example.com/Straße', ['example com strasse']],
  ['kw01', ['kw1']],
  ['KW 01 Chips', ['kw1', 'chips']],
  ['week 7', ['kw7']],
  ['Kalenderwoche\u00A035', ['kw35']],
  ['kw 100', ['kw', '100']],
  ['example.org/kw01', ['example org kw01']],
])('%s', (typed, terms) => {
  expect(readQuery(typed)).toEqual(terms);
});
