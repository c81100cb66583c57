import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaste, readPlainPaste } from '../../../issue/paste/readPaste.ts';
import { newPublication } from '../../../issue/publication.ts';
import { flowSchema } from '../../../issue/text/flow.ts';
import { processorTime, slowness } from '../../support/processorTime.ts';
import { cases } from '../../support/thorough.ts';

const publication = newPublication({ name: 'Mein Brief' });
const flowOf = (html: string) => readPaste({ html, text: '' }, publication, '').flow;

it('keeps nothing that runs, and no link that leads elsewhere than it says', () => {
  const html = `<p onclick="x()">a<script>x()</script><img src="x" onerror="x()" alt="ä">
    <a href="javascript:x()">b</a><a href=" java\tscript:x()">c</a><a href="data:text/html,x">d</a>
    <a href="vbscript:x">e</a><a href="file:///etc/passwd">f</a><iframe src="//g"></iframe>
    <svg><a xlink:href="javascript:x()">h</a></svg><style>i</style><object data="j"></object>
    <form action="https://k.example"><input value="l"><button>m</button></form>
    </p>`;
  expect(JSON.stringify(flowOf(html))).not.toMatch(/script|onclick|onerror|data:|file:|x\(\)/);
});

const deep = cases(100_000);
describe.each([
  ['divs', '<div>'.repeat(deep) + 'Text'],
  ['spans', '<span>'.repeat(deep) + 'Text'],
  ['lists', '<ul><li>'.repeat(deep / 2) + 'Text'],
  ['quotes', '<blockquote>'.repeat(deep) + 'Text'],
  ['tables', '<table><tr><td>'.repeat(deep / 10) + 'Text'],
  ['bold and italic', '<b><i>'.repeat(2000) + 'Text'],
  ['open links', '<a href="https://a.example">'.repeat(5000) + 'Text'],
  ['attributes', `<p ${'a=b '.repeat(deep)}>Text</p>`],
  ['one style', `<p style="${'color:red;'.repeat(deep)}">Text</p>`],
  ['breaks', `Text${'<br>'.repeat(deep)}`],
  ['spaces', `Text${'&nbsp; '.repeat(deep)}`],
  ['emoji', `Text${'👩‍⚖️'.repeat(20_000)}`],
  ['list levels', "<p style='mso-list:l0 level9'>x</p>".repeat(5000) + 'Text'],
])('%s without end', (_, html) => {
  it('are read in a moment', () => {
    const took = processorTime(() => {
      expect(JSON.stringify(flowOf(html))).toContain('Text');
    });
    expect(took).toBeLessThan(cases(8000) * slowness());
  });
});

it('reads 50,000 words in a moment', () => {
  const paragraph = `<p class=MsoNormal style='margin:0'>${'ein <b>Wort</b> und <a href="https://a.example/?utm_source=b">noch</a> eins '.repeat(20)}<o:p></o:p></p>`;
  const html = paragraph.repeat(500);
  const took = processorTime(() => {
    expect(readPaste({ html, text: '' }, publication, '').flow).toHaveLength(500);
  });
  console.log(`50,000 words of Word's HTML read in ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(10_000 * slowness());
});

const part = fc.oneof(
  fc.string(),
  fc.constantFrom('<p>', '</p>', '<b style="font-weight:normal">', '<ul>', '<li>', '</ul>', '<td>'),
  fc.constantFrom(
    '<img src=',
    '>',
    '<table>',
    '&#0;',
    '\u0000',
    '<!--',
    '-->',
    '<![CDATA[',
    '\uD800',
  ),
  fc.constantFrom('<a href="', '" style="mso-list:l0 level3', '{{email}}', '🔗', '](', '**'),
);

it('never throws, and gives running text that an issue may hold', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.boolean(), (parts, asHtml) => {
      const all = parts.join('');
      const pasted = readPaste(
        asHtml ? { html: all, text: '' } : { html: '', text: all },
        publication,
        '',
      );
      expect(flowSchema.safeParse(pasted.flow).success).toBe(true);
      pasted.blocks();
      expect(flowSchema.safeParse(readPlainPaste(all)).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});
