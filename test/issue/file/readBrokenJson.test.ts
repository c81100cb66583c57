import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBrokenJson } from '../../../issue/file/readBrokenJson.ts';

test('reads what JSON.parse reads, whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify([value], null, indent);
      const read = readBrokenJson(text);
      expect(read).toEqual({ value: JSON.parse(text) as unknown, end: text.length, isWhole: true });
    }),
  );
});

test.each<[string, unknown]>([
  ['', undefined],
  ['x', undefined],
  ['{"a": "Hallo We', { a: 'Hallo We' }],
  ['{"a": "Zeile\\n und \\u00', { a: 'Zeile\n und ' }],
  ['{"a": ["b", {"c": 1, "d', { a: ['b', { c: 1 }] }],
  ['{"a": 12', {}],
  ['{"a": tru', {}],
  ['{"a": true, "b"', { a: true }],
  ['["a" "b"]', ['a']],
  ['["a", \0\0\0\0]', ['a']],
  ['["a\0\0\0\0]', ['a']],
  ['{"a": 1, <<<<<<< HEAD', { a: 1 }],
])('of %j what goes before the break', (text, value) => {
  expect(readBrokenJson(text)).toMatchObject({ isWhole: false, value });
});
