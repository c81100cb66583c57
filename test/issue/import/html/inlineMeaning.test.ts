import { describe, expect, test } from 'vitest';
import { flowFromHtml } from '../support/flowFromHtml.ts';
import { linesFromHtml } from '../../../../issue/import/html/linesFromHtml.ts';
import { importIssue } from '../../../../issue/importIssue.ts';
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

describe('a formula in MathML is text that means the same', () => {
  const math = (inner: string) =>
    `<math xmlns="http://www.w3.org/1998/Math/MathML">${inner}</math>`;
  const half = '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>';
  test.each([
    [
      `Es gilt ${math('<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>')} immer.`,
      'Es gilt E = mc² immer.',
    ],
    [math(half), '(a + b)/2'],
    [
      math(
        `<semantics><mrow>${half}</mrow><annotation encoding="application/x-tex">\\frac</annotation></semantics>`,
      ),
      '(a + b)/2',
    ],
    [
      math(
        '<msub><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msub><mo>≤</mo><mo>−</mo><msqrt><mn>2</mn></msqrt>',
      ),
      'xₙ₊₁ ≤ −√2',
    ],
    [
      math('<mroot><mi>x</mi><mn>3</mn></mroot><mtext>für alle</mtext><mi>x</mi>'),
      '³√x für alle x',
    ],
    [
      math(
        '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>',
      ),
      '∑ᵢ₌₁ⁿi',
    ],
    ['<math alttext="a hoch b"></math>', 'a hoch b'],
  ])('%s', (html, expected) => {
    expect(words(flowFromHtml(`<p>${html}</p>`))).toBe(expected);
    const source = { html: `<p>${html}</p>`, text: '' };
    expect(words(readPaste(source, newPublication(), '').flow)).toBe(expected);
  });

  test('nested thousands deep, it is text', () => {
    const deep = `${'<mrow>'.repeat(20_000)}<mi>x</mi>`;
    expect(words(flowFromHtml(`<p>${math(deep)}</p>`))).toBe('x');
  });
});

test.each([
  [
    'KaTeX',
    '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation>x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>x</span><span>2</span></span></span>',
    'x²',
  ],
  [
    'MediaWiki',
    '<span class="mwe-math-element"><span style="display: none;"><math><msup><mi>x</mi><mn>2</mn></msup></math></span><img class="mwe-math-fallback-image-inline" aria-hidden="true" src="https://a.example/x" alt="{\\displaystyle x^{2}}"></span>',
    'x²',
  ],
  [
    'MediaWiki, as browsers copy it',
    '<span class="mwe-math-element"><img src="https://a.example/x" alt="{\\displaystyle x_{i}^{2}+y_1}"></span>',
    'xᵢ²+y₁',
  ],
])('a formula of %s is there once', (_, html, expected) => {
  expect(words(flowFromHtml(`<p>Es gilt ${html} hier.</p>`))).toBe(`Es gilt ${expected} hier.`);
});

describe('a drawing within the page', () => {
  const pictures = (html: string) =>
    flowFromHtml(html).flatMap((node) => (node.type === 'figure' ? [node.picture] : []));

  test('is the place of a picture with its words', () => {
    const svg =
      '<svg width="600" height="300"><title>Umsatz</title><style>.a{}</style><g><text>Q1 <tspan>12</tspan></text><foreignObject><p>Mrd. Euro</p></foreignObject></g></svg>';
    expect(pictures(`<p>Davor ${svg} danach</p>`)).toMatchObject([
      { alt: 'Umsatz Q1 12 Mrd. Euro' },
    ]);
    expect(pictures(`<a href="https://a.example/b">${svg}</a>`)).toMatchObject([
      { link: 'https://a.example/b' },
    ]);
  });

  test.each([
    ['<svg viewBox="0 0 24 24" aria-label="Teilen"><path/></svg>', ['Teilen']],
    ['<svg><title>Menü</title><path/></svg>', ['Menü']],
    [
      '<a href="https://a.example/b"><svg viewBox="0 0 24 24"><title>Mastodon</title></svg></a>',
      ['Mastodon (https://a.example/b)'],
    ],
    ['<svg viewBox="0 0 24 24"><path/></svg>', []],
    ['<svg style="display:none"><symbol><title>Pfeil</title></symbol></svg>', []],
  ])('that cannot be kept is named: %s', (html, expected) => {
    const { leftOut, lines } = linesFromHtml(`<p>Wort</p>${html}`);
    expect(leftOut).toEqual(expected);
    expect(lines).toHaveLength(1);
  });
});

test.each([
  [
    '<img src="https://a.slack-edge.com/production/google-medium/1f600.png" alt=":grinning:">',
    '😀',
  ],
  ['<img src="https://a.slack-edge.com/1f44d-1f3fd@2x.png" alt=":+1:">', '👍🏽'],
  ['<img src="https://a.example/our-own.png" alt=":party-parrot:">', ':party-parrot:'],
  ['<span role="img" aria-label="Party">🎉</span>', '🎉'],
])('an emoji of a chat stays in its line: %s', (html, emoji) => {
  expect(words(flowFromHtml(`<p>Ja ${html} ja</p>`))).toBe(`Ja ${emoji} ja`);
});

describe('a box that can be ticked', () => {
  const items = ['☑ fertig', '☐ offen'];
  const lists = (flow: Flow) =>
    flow.flatMap((node) =>
      node.type === 'bullet-list' ? node.items.map(({ content }) => textOf(content)) : [],
    );
  const googles = (isTicked: boolean, text: string) =>
    `<li dir="ltr" role="checkbox" aria-checked="${String(isTicked)}"><img src="data:image/png;base64,x" width="17.5px" height="17.5px" alt="checked" aria-roledescription="checkbox"><p role="presentation"><span>${text}</span></p></li>`;

  test.each([
    [
      'GitHub',
      '<ul class="contains-task-list"><li><input type="checkbox" checked disabled> fertig</li><li><input type="checkbox">offen</li></ul>',
    ],
    [
      'Notion',
      '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>fertig</span></li></ul><ul class="to-do-list"><li><div class="checkbox checkbox-off"></div> <span>offen</span></li></ul>',
    ],
    ['Google Docs', `<ul>${googles(true, 'fertig')}${googles(false, 'offen')}</ul>`],
  ])('of %s', (_, html) => {
    expect(lists(flowFromHtml(html))).toEqual(items);
  });

  test('of Markdown, and a list of nothing but ticked ones stays a list', () => {
    const flow = (markdown: string) => plainFlow(linesFromMarkdown(markdown).lines);
    expect(lists(flow('- [x] fertig\n- [ ] offen'))).toEqual(items);
    const { blocks } = importIssue('# KW1\n\n- [x] fertig\n- [X] auch').issue;
    expect(JSON.stringify(blocks)).toContain(
      '"items":[{"content":["☑ fertig"]},{"content":["☑ auch"]}]',
    );
  });
});

test('a footnote of Markdown is no address of a link, however short', () => {
  const flow = plainFlow(
    linesFromMarkdown('Ein Satz.[^1] Noch einer.[^b]\n\n[^1]: Wort\n[^b]: https://a.example').lines,
  );
  expect(words(flow)).toBe('Ein Satz.[1] Noch einer.[2]\n[1] Wort\n[2] https://a.example');
});

describe('where the picture of a page lies', () => {
  const remotes = (html: string) =>
    flowFromHtml(html).flatMap((node) => (node.type === 'figure' ? [node.picture.remote] : []));
  test.each([
    ['<img srcset="https://a.example/1.jpg 1x, https://a.example/2.jpg 2x" alt="">', '2.jpg'],
    [
      '<img data-srcset="https://a.example/b,w_600/s.jpg 600w, https://a.example/t.jpg 90w">',
      'b,w_600/s.jpg',
    ],
    ['<picture><source srcset="https://a.example/a.webp"><img alt="x"></picture>', 'a.webp'],
    ['<img src="data:image/gif;base64,R0" data-lazy-src="https://a.example/l.jpg">', 'l.jpg'],
    [
      '<img data-src="https://a.example/x.jpg"><noscript><img src="https://a.example/x.jpg"></noscript>',
      'x.jpg',
    ],
    ['<noscript><img src="https://a.example/n.jpg"></noscript>', 'n.jpg'],
  ])('%s', (html, name) => {
    expect(remotes(html)).toEqual([`https://a.example/${name}`]);
  });
});

test('a mail in plain text that a page shows is no code, and is unwrapped', () => {
  const html =
    '<pre class="moz-quote-pre" wrap="">Hallo,\n\nein Absatz, der hart umbrochen ist, weil ihn ein Mailprogramm so\nverschickt hat: <a href="https://a.example/x">https://a.example/x</a>\n\n- Eins\n- Zwei</pre>';
  expect(flowFromHtml(html)).toEqual([
    { type: 'paragraph', content: ['Hallo,'] },
    {
      type: 'paragraph',
      content: [
        'ein Absatz, der hart umbrochen ist, weil ihn ein Mailprogramm so verschickt hat: https://a.example/x',
      ],
    },
    { type: 'bullet-list', items: [{ content: ['Eins'] }, { content: ['Zwei'] }] },
  ]);
});
