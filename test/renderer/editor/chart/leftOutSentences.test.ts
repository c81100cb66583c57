import { expect, test } from 'vitest';
import { chartNumbers } from '../../../../issue/numbers/chartNumbers.ts';
import { readTable } from '../../../../issue/numbers/readTable.ts';
import { leftOutSentences } from '../../../../renderer/editor/chart/leftOutSentences.ts';
import { numbers as inEnglish } from '../../../../renderer/language/en/numbers.ts';
import { numbers as inGerman } from '../../../../renderer/language/de/numbers.ts';

const german = (text: string) =>
  leftOutSentences(chartNumbers(readTable(text, 'de')).leftOut, inGerman);
const english = (text: string) =>
  leftOutSentences(chartNumbers(readTable(text, 'en')).leftOut, inEnglish);

test('each line and column that is left out is named with its reason, what is wrong first', () => {
  expect(german('Stadt\t2023\t2024\nHalle\t7\t8\nJena\tviel\t9\nGera\t\t3\nQuelle: Amt')).toEqual([
    'Zeile 3 („Jena | viel | 9“) fehlt: „viel“ ist keine Zahl.',
    'Zeile 4 („Gera | | 3“) fehlt: Sie hat keine Zahl.',
    'Zeile 5 („Quelle: Amt“) fehlt: Sie hat keine Zahl.',
    'Zeile 1 („Stadt | 2023 | 2024“) gilt als Kopfzeile.',
    'Spalte 3 („2024“) fehlt: Der Chart zeigt eine Spalte mit Zahlen.',
  ]);
  expect(english('Margin\t12%\tup\nRevenue\t$1,234.89\tdown')).toEqual([
    'Column 2 is left out: “12%” (line 1) and “$1,234.89” (line 2) count different things.',
    'Column 3 is left out: it contains no numbers.',
  ]);
  expect(english('A;1.234,5\nB;0.5')).toEqual([
    'Column 2 is left out: “1.234,5” (line 1) and “0.5” (line 2) have different decimal marks.',
  ]);
});

test('a table with much to leave out does not fill the page', () => {
  const name = `Stadt ${'lang '.repeat(30)}`;
  const rows = Array.from({ length: 40 }, (_, row) => `${name}\t${row < 25 ? '1' : 'viel'}`);
  const sentences = german(rows.join('\n'));
  expect(sentences).toHaveLength(6);
  expect(sentences.at(-1)).toBe('Und 10 weitere.');
  expect(sentences[0]?.length).toBeLessThan(120);
});
