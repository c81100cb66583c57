import { describe, expect, test } from 'vitest';
import { flowFromHtml } from './support/flowFromHtml.ts';
import { plainFlow } from '../../../issue/import/lines/flowOfLines.ts';
import { linesFromMarkdown } from '../../../issue/import/markdown/linesFromMarkdown.ts';
import { linesFromText } from '../../../issue/import/text/linesFromText.ts';
import { itemNumber, type Flow, type List } from '../../../issue/text/flow.ts';
import { textOf } from '../../../issue/text/richText.ts';

/** Running text as its readers see it: items with their numbers, nested ones behind a tab. */
function shown(flow: Flow): string[] {
  return flow.flatMap((node) => {
    if ('items' in node) return listShown(node);
    return node.type === 'paragraph' ? [`p ${textOf(node.content)}`] : [];
  });
}

function listShown(list: List): string[] {
  return list.items.flatMap(({ content, list: inner }, index) => {
    const marker = list.type === 'ordered-list' ? `${String(itemNumber(list, index))}.` : '•';
    const within = inner ? listShown(inner).map((line) => `\t${line}`) : [];
    return [`${marker} ${textOf(content)}`, ...within];
  });
}

const fromMarkdown = (text: string) => shown(plainFlow(linesFromMarkdown(text).lines));
const fromText = (text: string) => shown(plainFlow(linesFromText(text)));

describe('an HTML list keeps the numbers that it shows', () => {
  test.each([
    ['<ol start="4"><li>vier</li><li>fünf</li></ol>', ['4. vier', '5. fünf']],
    ['<ol start=" 12abc"><li>twelve</li></ol>', ['12. twelve']],
    ['<ol start="0"><li>null</li><li>eins</li></ol>', ['0. null', '1. eins']],
    ['<ol start="junk"><li>eins</li></ol>', ['1. eins']],
    ['<ol start="-1"><li>a</li><li>b</li><li>c</li></ol>', ['• -1. a', '• 0. b', '• 1. c']],
    ['<ol reversed start="0"><li>null</li><li>minus</li></ol>', ['• 0. null', '• -1. minus']],
    ['<ol><li value="7">sieben</li><li>acht</li></ol>', ['7. sieben', '8. acht']],
    [
      '<ol><li>one</li><li value="10">ten</li><li>eleven</li></ol>',
      ['1. one', '10. ten', '11. eleven'],
    ],
    [
      '<ol reversed><li>drei</li><li>zwei</li><li>eins</li></ol>',
      ['3. drei', '2. zwei', '1. eins'],
    ],
    ['<ol reversed start="10"><li>zehn</li><li>neun</li></ol>', ['10. zehn', '9. neun']],
    ['<ul start="4"><li>Punkt</li></ul>', ['• Punkt']],
    [
      '<ul><li>außen<ol start="3"><li>drei</li><li>vier</li></ol></li></ul>',
      ['• außen', '\t3. drei', '\t4. vier'],
    ],
    [
      '<ul><li>outer<ol reversed><li>b</li><li>a</li></ol></li></ul>',
      ['• outer', '\t• 2. b', '\t• 1. a'],
    ],
    [
      '<ol start="5"><li>fünf</li></ol><p>Dazwischen.</p><ol start="6"><li>sechs</li></ol>',
      ['5. fünf', 'p Dazwischen.', '6. sechs'],
    ],
  ])('%s', (html, expected) => {
    expect(shown(flowFromHtml(html))).toEqual(expected);
  });

  test('lists of Slack and Word on the web go on, or begin anew with a number of their own', () => {
    const html =
      '<ol data-indent="0" start="3"><li>c</li></ol><ul data-indent="1"><li>x</li></ul>' +
      '<ol data-indent="0" start="4"><li>d</li></ol><ol data-indent="0" start="9"><li>i</li></ol>';
    expect(shown(flowFromHtml(html))).toEqual(['3. c', '\t• x', '4. d', '9. i']);
  });

  test("Word's own lists keep the number that Word writes", () => {
    const item = (number: string, text: string) =>
      `<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${number}.</span>${text}</p>`;
    const html = `${item('3', 'drei')}${item('4', 'vier')}<p>Text</p>${item('5', 'fünf')}${item('1', 'neu')}`;
    expect(shown(flowFromHtml(html))).toEqual([
      '3. drei',
      '4. vier',
      'p Text',
      '5. fünf',
      '1. neu',
    ]);
  });
});

describe('in Markdown a sentence that begins with a number is a paragraph', () => {
  test.each([
    ['31. März war Redaktionsschluss.', ['p 31. März war Redaktionsschluss.']],
    ['7. bis 9. Mai: Messe in Hannover', ['p 7. bis 9. Mai: Messe in Hannover']],
    ['1. FC Köln steigt auf.', ['p 1. FC Köln steigt auf.']],
    ['2027. Another year.', ['p 2027. Another year.']],
    ['42. That is the answer.', ['p 42. That is the answer.']],
    ['3) Punkte', ['p 3) Punkte']],
    [
      '24. Dezember: Fest\n31. Dezember: Silvester',
      ['p 24. Dezember: Fest', 'p 31. Dezember: Silvester'],
    ],
    ['6. Januar: frei\n7. Januar: Arbeit', ['p 6. Januar: frei', 'p 7. Januar: Arbeit']],
    ['Wir sehen uns am\n1. Mai in Berlin.', ['p Wir sehen uns am 1. Mai in Berlin.']],
    ['- 3. Oktober: Feiertag\n- Ende', ['• 3. Oktober: Feiertag', '• Ende']],
    ['17. **Juni** 1953', ['p 17. Juni 1953']],
    ['5\\. Kapitel\n\n6\\. Kapitel', ['p 5. Kapitel', 'p 6. Kapitel']],
  ])('%s', (text, expected) => {
    expect(fromMarkdown(text)).toEqual(expected);
  });
});

describe('a Markdown list keeps the numbers that were typed', () => {
  test.each([
    ['4. four\n5. five', ['4. four', '5. five']],
    ['8) acht\n9) neun', ['8) acht', '9) neun'].map((line) => line.replace(')', '.'))],
    ['1. eins', ['1. eins']],
    ['1. a\n1. b\n1. c', ['1. a', '2. b', '3. c']],
    ['3. Bronze\n2. Silber\n1. Gold', ['3. Bronze', '2. Silber', '1. Gold']],
    ['1. a\n2. b\n5. e\n6. f', ['1. a', '2. b', '5. e', '6. f']],
    ['1. Erstens\n\nErklärung\n\n2. Zweitens', ['1. Erstens', 'p Erklärung', '2. Zweitens']],
    [
      '4. four\n\n    5. inner\n    6. inner\n5. five',
      ['4. four', '\t5. inner', '\t6. inner', '5. five'],
    ],
    ['99. a\n100. b', ['99. a', '100. b']],
  ])('%s', (text, expected) => {
    expect(fromMarkdown(text)).toEqual(expected);
  });
});

describe('plain text has a list where numbers follow each other line by line', () => {
  test.each([
    ['3. Apfel\n4. Birne', ['3. Apfel', '4. Birne']],
    ['1) one\n2) two\n3) three', ['1. one', '2. two', '3. three']],
    ['- a\n1. b\n2. c', ['• a', '1. b', '2. c']],
    ['1. Nur eine Zeile', ['p 1. Nur eine Zeile']],
    ['24. Dezember\n25. Dezember', ['p 24. Dezember', 'p 25. Dezember']],
    ['2025. Krise.\n2026. Erholung.', ['p 2025. Krise.', 'p 2026. Erholung.']],
    ['5. Absatz\n\n6. Absatz', ['p 5. Absatz', 'p 6. Absatz']],
  ])('%s', (text, expected) => {
    expect(fromText(text)).toEqual(expected);
  });
});
