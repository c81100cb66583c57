import { expect, test } from 'vitest';
import { linesFromText } from '../../../../issue/import/text/linesFromText.ts';
import { textOf } from '../../../../issue/text/richText.ts';

const headings = (...lines: string[]) =>
  linesFromText(lines.join('\n')).flatMap((line) =>
    line.kind === 'heading' ? [`${String(line.level)} ${textOf(line.content)}`] : [],
  );

test('a line in capitals between empty ones is a heading, the first the title', () => {
  const lines = [
    '12. März 2024',
    '',
    '',
    'DER KRAN ZIEHT UM',
    '',
    'Hallo, hier die Woche.',
    '',
    'KURZ GEMELDET',
    '',
    '',
    'DER KAI WIRD GRÜN https://a.example/kai',
    '',
    'Dort wächst Strandhafer.',
    '',
    'EIN LEISES BOOT [https://a.example/boot]',
    '',
    'Es fährt mit Strom.',
    '',
    'ZUM SCHLUSS',
    '',
    'Bis Montag.',
  ];
  expect(headings(...lines)).toEqual([
    '1 DER KRAN ZIEHT UM',
    '2 KURZ GEMELDET',
    '3 DER KAI WIRD GRÜN',
    '3 EIN LEISES BOOT',
    '2 ZUM SCHLUSS',
  ]);
  const [link] = linesFromText(lines.join('\n')).flatMap((line) =>
    line.kind === 'heading' && line.level === 3 ? line.content : [],
  );
  expect(link).toEqual({ text: 'DER KAI WIRD GRÜN', link: 'https://a.example/kai' });
});

test.each([
  ['a ticker', ['Es steigt:', '', 'NVDA', '', 'Und mehr.', '', 'Ein Text.']],
  ['within a paragraph', ['Ein Text', 'DER KRAN ZIEHT UM', 'und noch einer.']],
  ['a sentence', ['Ein Text.', '', 'DER KRAN ZIEHT UM.', '', 'Und noch einer.']],
  ['the last line', ['Ein Text.', '', 'Und noch einer.', '', 'ADA BEISPIEL']],
  [
    'a text in capitals',
    ['DER KRAN ZIEHT UM', '', 'AM MONTAG FUHR ER LOS', '', 'UND BLIEB STEHEN', '', 'Ende'],
  ],
])('%s is none', (_, lines) => {
  expect(headings(...lines)).toEqual([]);
});
