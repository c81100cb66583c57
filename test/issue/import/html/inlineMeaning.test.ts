import { describe, expect, test } from 'vitest';
import { flowFromHtml } from '../../../../issue/import/html/flowFromHtml.ts';
import { textOf } from '../../../../issue/text/richText.ts';
import { linesFromMarkdown } from '../../../../issue/import/markdown/linesFromMarkdown.ts';
import { plainFlow } from '../../../../issue/import/lines/flowOfLines.ts';
import { readPaste } from '../../../../issue/paste/readPaste.ts';
import { newPublication } from '../../../../issue/publication.ts';
import type { Flow } from '../../../../issue/text/flow.ts';

function words(flow: Flow): string {
  return flow.map((node) => ('content' in node ? textOf(node.content) : '')).join('\n');
}

describe('raised and lowered text keeps its meaning', () => {
  test.each([
    ['2<sup>10</sup> Byte', '2¹⁰ Byte'],
    ['1,5 · 10<sup>-9</sup> m', '1,5 · 10⁻⁹ m'],
    ['3 m<sup>2</sup>, 4 m<sup>3</sup>', '3 m², 4 m³'],
    ['H<sub>2</sub>SO<sub>4</sub>', 'H₂SO₄'],
    ['Fe<sup>3+</sup> and x<sub>max</sub>', 'Fe³⁺ and xₘₐₓ'],
    ['e<sup>i<i>x</i></sup>', 'eⁱˣ'],
    ['10<sup>n/2</sup>', '10^(n/2)'],
    ['2<sup>q</sup>', '2^q'],
    ['V<sub>CC</sub>', 'V(CC)'],
    ['10<sup>6 </sup>Euro', '10⁶ Euro'],
    ['the 21<sup>st</sup> century', 'the 21st century'],
    ['M<sup>me</sup> Curie, 1<sup>er</sup> mai', 'Mme Curie, 1er mai'],
    ['Setzkasten<sup>TM</sup> und Marke<sup>®</sup>', 'Setzkasten™ und Marke®'],
    ['<sup>1</sup>/<sub>3</sub>', '¹/₃'],
    ['CO<span style="vertical-align:sub;font-size:9px">2</span>', 'CO₂'],
    ['x<span style="vertical-align: super">4</span>', 'x⁴'],
    ['<sub>Alle Angaben ohne Gewähr</sub>', 'Alle Angaben ohne Gewähr'],
    ['Wert<sup></sup> bleibt', 'Wert bleibt'],
  ])('%s', (html, expected) => {
    expect(words(flowFromHtml(`<p>${html}</p>`))).toBe(expected);
  });

  test('in Markdown too', () => {
    expect(words(plainFlow(linesFromMarkdown('# T\n\nE = mc<sup>2</sup>').lines))).toContain('mc²');
  });

  test('a link or a mark on it stays', () => {
    expect(flowFromHtml('<p>m<sup><a href="https://a.example/n"><b>2</b></a></sup></p>')).toEqual([
      {
        type: 'paragraph',
        content: ['m', { text: '²', marks: ['bold'], link: 'https://a.example/n' }],
      },
    ]);
  });
});

describe("a footnote's mark is told from a power", () => {
  test.each([
    ['2025<sup><a href="#fn1" id="fnref1">1</a></sup>', '2025[1]'],
    ['Satz.<a class="footnote-anchor" href="#footnote-2">2</a>', 'Satz.[2]'],
    ['Satz.<a href="#_ftn3"><sup>3</sup></a>', 'Satz.[3]'],
    ['Satz.<sup>[4]</sup>', 'Satz.[4]'],
    ['claim<sup class="footnote-ref">a</sup>', 'claim[a]'],
    ['claim<sup>*</sup> and<sup>†</sup>', 'claim* and†'],
    ['Wort<sup>5</sup> folgt', 'Wort⁵ folgt'],
    ['<sup>1</sup> Quelle: Amt', '¹ Quelle: Amt'],
    ['Kapitel <a href="#kapitel-2">2</a>', 'Kapitel 2'],
  ])('%s', (html, expected) => {
    expect(words(flowFromHtml(`<p>${html}</p>`))).toBe(expected);
  });
});

describe('a quotation within a sentence gets the marks of the newsletter', () => {
  test.each([
    ['de', 'Sie sagte: <q>Nie wieder.</q>', 'Sie sagte: „Nie wieder.“'],
    ['en', 'She said <q>never again</q>.', 'She said “never again”.'],
    ['de-CH', '<q>Grüezi</q>, sagte er', '«Grüezi», sagte er'],
    ['de', '<q>Er rief <q>Halt</q> und lief</q>', '„Er rief ‚Halt‘ und lief“'],
    ['en', '<q>a <q>b <q>c</q></q></q>', '“a ‘b “c”’”'],
    ['de', '„Er sagte <q>Ja</q>“', '„Er sagte ‚Ja‘“'],
    ['de', '»Er <b>sagte <q>Ja, <q>so</q></q></b>«', '»Er sagte ‚Ja, „so“‘«'],
    ['de', '„<q>Ja</q>, sagte er“, <q>Nein</q>', '„‚Ja‘, sagte er“, „Nein“'],
    ['de', '„Er“ sagte <q>Ja</q> und 27" <q>Nein</q>', '„Er“ sagte „Ja“ und 27" „Nein“'],
    ['en', '“He said <q>yes</q> and <q>no</q>”', '“He said ‘yes’ and ‘no’”'],
    ['en', '("He said <q>yes</q>")', '("He said ‘yes’")'],
    ['de', 'Er sagte<q> so etwas </q>oft', 'Er sagte „so etwas“ oft'],
    ['de', 'das <q>„schon gesetzte“</q> Wort', 'das „schon gesetzte“ Wort'],
    ['de', 'leer <q></q>.', 'leer .'],
    ['en', "<q>’tis true</q>, <q>'tis not</q>", "“’tis true”, “'tis not”"],
    ['en', '<q><b>Bold</b> words</q>', '“Bold words”'],
  ])('%s: %s', (language, html, expected) => {
    expect(words(flowFromHtml(`<p>${html}</p>`, { language }))).toBe(expected);
    const publication = newPublication({ language });
    expect(words(readPaste({ html: `<p>${html}</p>`, text: '' }, publication, '').flow)).toBe(
      expected,
    );
  });

  test('without a newsletter, of the language that the text is in', () => {
    expect(words(flowFromHtml('<p>Das ist der <q>Satz</q> und nicht mehr</p>'))).toContain(
      '„Satz“',
    );
    expect(words(flowFromHtml('<p>This is the <q>point</q> of it</p>'))).toContain('“point”');
  });
});
