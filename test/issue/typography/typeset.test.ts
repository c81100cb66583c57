import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import { typesetBlocks, typesetText } from '../../../issue/typography/typeset.ts';
import { typed } from './support/typed.ts';
import { everyBlock } from '../support/everyBlock.ts';

test('running text is typeset across its marks; code, tokens and merge tags stay', () => {
  const text: RichText = [
    'Er sagt: "',
    { text: 'Na ja...', marks: ['bold'] },
    '" -- ',
    { text: 'a = "b"...', marks: ['code'] },
    ' mit ',
    { token: 'words' },
    ' Wörtern, z.B. "',
    { tag: 'first-name', fallback: '"du"' },
    '" und 5 ',
    { text: '%', marks: ['italic'] },
    { break: true },
    '"neu"',
    ' 20 Uhr',
  ];
  expect(typesetText(text, 'de')).toEqual([
    'Er sagt: „',
    { text: 'Na ja…', marks: ['bold'] },
    '“ – ',
    { text: 'a = "b"...', marks: ['code'] },
    ' mit ',
    { token: 'words' },
    ' Wörtern, z.\u00A0B. „',
    { tag: 'first-name', fallback: '"du"' },
    '“ und 5 ',
    { text: '%', marks: ['italic'] },
    { break: true },
    '„neu“',
    ' 20\u00A0Uhr',
  ]);
});

test('addresses stay, in links, in sources and in the text', () => {
  const block: Block = {
    id: 'a',
    type: 'news-item',
    emoji: '',
    headline: [{ text: 'Ein "Link"', link: 'https://a.example/"x"--y' }],
    body: [{ type: 'paragraph', content: ['Siehe https://a.example/--"x" und "das"'] }],
    sources: [{ label: ['"Die Zeit"'], url: 'https://a.example/...' }],
  } as unknown as Block;
  expect(typesetBlocks([block], 'en')).toEqual([
    {
      ...block,
      headline: [{ text: 'Ein “Link”', link: 'https://a.example/"x"--y' }],
      body: [{ type: 'paragraph', content: ['Siehe https://a.example/--"x" und “das”'] }],
      sources: [{ label: ['“Die Zeit”'], url: 'https://a.example/...' }],
    },
  ]);
});

test.each([
  ['fr', `"'tis'" et "---"`, '«\u00A0“tis”\u00A0» et «\u00A0---\u00A0»'],
  ['it', "'ne'68", '“ne”68'],
  ['pl', "'s'", '«s»'],
  ['ja', "'em'", '『em』'],
  ['en', "'a'𝒙'100", '‘a’𝒙’100'],
])('typesetting again changes nothing in %s: %j', (language, text, expected) => {
  const once = typesetText([text], language);
  expect(once).toEqual([expected]);
  expect(typesetText(once, language)).toBe(once);
});

test('a quotation of several sentences closes, whatever is before its end', () => {
  const long = 'Das sind viele Sätze. '.repeat(40);
  const text = `"${long}Ende:" '${long}Ende' "${long}'Ende'", z.B. so`;
  expect(typesetText([text], 'de')).toEqual([
    `„${long}Ende:“ ‚${long}Ende‘ „${long}‚Ende‘“, z.\u00A0B. so`,
  ]);
});

test('typing and typesetting agree, and what is typeset stays the same object, whatever it is', () => {
  const once = typesetBlocks(everyBlock, 'de');
  expect(typesetBlocks(once, 'de').every((block, index) => block === once[index])).toBe(true);
  const pieces = fc.constantFrom(
    ...'"\'-. 5%€azB'.split(''),
    'z. B.',
    '5 km',
    ' – ',
    '„',
    '“',
    '’',
    '…',
    '--',
    '27',
    "'n",
    '%i',
    '🎉',
    ':',
    'Z.B.',
    '/',
    '`',
    '*',
    '{{',
    '}}',
    'print(',
    ' -- --',
    "'cause I",
    "'tis'",
    '---',
    '𝒙',
    '\u00A0',
  );
  fc.assert(
    fc.property(
      fc.array(pieces),
      fc.constantFrom('de', 'en', 'de-CH', 'fr', 'pl'),
      (parts, language) => {
        const text = parts.join('');
        const first = typesetText([text], language);
        expect(first).toEqual([typed(`${text}\n`, language).slice(0, -1)]);
        expect(typesetText(first, language)).toEqual(first);
      },
    ),
    { numRuns: 5000 },
  );
});
