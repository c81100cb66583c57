import fc from 'fast-check';
import { markNames, mergeTagNames, tokenNames } from '../../../issue/text/inline.ts';
import type { Inline, RichText } from '../../../issue/text/inline.ts';

/** What breaks out of HTML, attributes, comments, Markdown, mail tools' templates or lines where it is not held. */
export const hostileWords = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '--><![endif]-->',
  '</div></title>',
  '&lt;b&gt; &amp;amp; &#60;',
  'AT&T & © "so" \'so\'',
  '{{ subscriber.email }}',
  '{% if a %}',
  '{',
  '{{{',
  '*|FNAME|*',
  '{$name}',
  '{EMAIL}',
  '{first_name, "there"}',
  '50 %',
  '**fett** __fett__ *a* _b_ `c` ~~d~~',
  '***',
  '`` ` ``',
  '[x](https://evil.example/) ![y](z) [r]: s',
  '[](',
  '<https://evil.example/>',
  'https://bare.example/a_b_c?d=1&e=2',
  'www.bare.example',
  'a@bare.example',
  '\\ \\* \\\\',
  '# ',
  '- ',
  '> ',
  '1. ',
  '2024)',
  '---',
  '===',
  '    ',
  '| a | b |',
  '🔗 ',
  '— ',
  ' – ',
  ', ',
  ' | ',
  ' · ',
  '(',
  '[PDD] (BMO)',
  '(6 x 30 min)',
  'Quelle: ',
  'Anzeige',
  'Sehenswert: ',
  'Von ',
  'Montag 25. August',
  'مرحبا بالعالم ١٢٣',
  'עברית',
  '\u202Eabc\u202C',
  '日本語の文',
  '👩‍⚖️',
  '👩🏽‍🚀',
  '🇩🇪',
  '1️⃣',
  'e\u0301',
  'Z\u0351\u036B\u0343algo',
  '20\u00A0%',
  '\u00A0',
  '\u2009',
  '\u200B',
  '\u200C',
  '\u200D',
  '\uFEFF',
  '\u00AD',
  '\u2028',
  '\t\n',
  '\u0000\u0007\u001B[31m',
  '\uD800',
  '$& $1 FALLBACK \\u0041',
  '~7b~',
] as const;

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Strom', 'Netz', 'über', 'KI-Boom', '1.283', 'week') },
  { weight: 3, arbitrary: fc.constantFrom(...hostileWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }).map(withoutNoncharacters) },
);

/** What Unicode says will never be a character, no HTML may hold. */
function withoutNoncharacters(text: string): string {
  return text.replace(/\p{Noncharacter_Code_Point}/gu, '');
}

/** A text of any characters: empty, plain or hostile. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', ' ', ''))
      .map(([words, between]) => words.join(between)),
  },
);

/** An address: good, odd, dangerous, filled in by the mail tool, or none. */
export const anyAddress: fc.Arbitrary<string> = fc.constantFrom(
  'https://example.org/one/two',
  'https://example.org/a b(c)_d*e?f=1&g=%20#h|i',
  'https://münchen.example/straße?q=ü',
  'HTTP://example.org',
  'mailto:ada@example.org?subject=a b',
  'tel:+49-40-123',
  ' https://example.org/ ',
  'https://example.org/{{email}}',
  'https://example.org/"><script>',
  ...mergeTagNames.map((name) => `tag:${name}`),
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '" onload="x',
  'example.org',
  '',
);

const style = {
  marks: fc.uniqueArray(fc.constantFrom(...markNames), { maxLength: 2 }),
  link: fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: anyAddress },
  ),
};

const anyForm = anyText.filter((text) => /\S/.test(text));
const anyUnit = fc.option(fc.record({ one: anyForm, other: anyForm }), { nil: undefined });

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 3, arbitrary: fc.record({ text: anyText, ...style }).map(withoutNothing) },
  {
    weight: 1,
    arbitrary: fc
      .record({ token: fc.constantFrom(...tokenNames), unit: anyUnit, ...style })
      .map(withoutNothing),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        tag: fc.constantFrom(...mergeTagNames),
        fallback: fc.oneof(fc.constant(undefined), anyText),
        ...style,
      })
      .map(withoutNothing),
  },
  { weight: 1, arbitrary: fc.constant({ break: true as const }) },
);

/** Without fields that are undefined: a file has none. */
function withoutNothing<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

/** A line or a paragraph of anything that may stand in one. */
export const anyRichText: fc.Arbitrary<RichText> = fc.array(inline, { maxLength: 4 });
