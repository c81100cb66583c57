import { expect, test } from 'vitest';
import { linesFromHtml, linesFromHtmlParts } from '../../../../issue/import/html/linesFromHtml.ts';
import { pastedDocuments } from '../../paste/support/pastedDocuments.ts';
import { largeTexts } from '../large/largeTexts.ts';

function inParts(html: string, length: number) {
  return linesFromHtmlParts(function* () {
    for (let from = 0; from < html.length; from += length) yield html.slice(from, from + length);
  });
}

const paragraph = '<p>Ein <b>Absatz</b> mit <q>Worten</q>, und ein <a href="seite">Link</a>.</p>';

/** Pages whose nodes are moved, closed late or never, or mean something by what stands around them. */
const pages: Readonly<Record<string, string>> = {
  'a mark that is never closed': `<div><p><b>eins<p>zwei<div>drei</div></div>${paragraph}`,
  'marks closed in a wrong order': `<div><b>1<p>2</b>3</p><i>4<div>5</i>6</div>${paragraph}`,
  'a link around blocks': `<body><section><a href="https://a.example/">eins<div>zwei</div>drei</a></section>`,
  'text beside the cells of a table': `<div>a<table>b<tr>c<td>d</td></tr>e</table>f</div>${paragraph}`,
  'a table of data, its head at the end': `<table><tr><td>1<td>2<tr><td>3<td>4<tfoot><tr><th>5<th>6</table>`,
  'a table for layout': `<table role="presentation"><tr><td>${paragraph}</td><td>${paragraph}<table><tr><th>a<td>b</table></td></tr></table>`,
  'a text of many parts': `<div>Ein langer Text, &amp; noch einer.\r\nUnd 👩‍❤️‍💋‍👨 weiter.<br>Neue Zeile.</div>`,
  'hidden text and navigation': `<div style="display:none">Vorschau</div><nav>Menü</nav><div role="heading" aria-level="3">Kopf</div><main hidden>Weg</main>${paragraph}`,
  'line ends that count': `<div style="white-space:pre-wrap">eins\n<div>zwei\ndrei</div><div style="white-space:normal">vier\nfünf</div></div>`,
  'a base address': `<head><base href="https://www.example.com/blog/"></head><body>${paragraph}<div>${paragraph}</div>`,
  'lists side by side': `<div>${[1, 2, 3].map((level) => `<ul><li data-aria-level="${String(level)}">${String(level)}</li></ul>`).join('')}</div>`,
  'a mark of direction far before the letters that need it':
    '<div>Preis: \u200E5 Euro, und für alle anderen weniger, sagt שלום</div>',
  'an unclosed page': `<html><body><div><section><p>eins`,
  'a fragment after its end': `<p>eins</p></body></html><p>zwei`,
  'a frame set': `<div></div><frameset><frame></frameset>`,
};

test.each(Object.entries(pages))('read in parts of any length is the same: %s', (_, html) => {
  const whole = linesFromHtml(html);
  for (const length of [1, 3, 10, 40]) expect(inParts(html, length)).toEqual(whole);
});

test.each(pastedDocuments)('read in parts, what programs write is the same: $name', ({ html }) => {
  const whole = linesFromHtml(html);
  for (const length of [97, 500]) expect(inParts(html, length)).toEqual(whole);
});

test.each(Object.entries(largeTexts))('read in parts, a large text is the same: %s', (_, text) => {
  const html = text(4000);
  expect(inParts(html, 50)).toEqual(linesFromHtml(html));
});
