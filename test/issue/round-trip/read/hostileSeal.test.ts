import { expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { sealOf } from '../../../../issue/round-trip/embeddedColophon.ts';
import { exportIssue } from '../../../../issue/exportIssue.ts';
import { german } from '../../../samples/sampleIssues.ts';
import { parseColophon } from '../../../../issue/round-trip/colophon.ts';

const text = '<p>Was alle sehen</p>';
const sealed = (colophon: string) => text + sealOf(text, colophon);

test.each([
  ['an item far beyond the end', "1de;X0;;(0:(body:(4294967290:['x'])))"],
  ['a negative item', "1de;X0;;(0:(body:(-1:['x'])))"],
  ['the length of a list', '1de;X0;;(0:(body:(length:4294967295)))'],
  ['a prototype', "1de;X0;;(0:(__proto__:(polluted:'x'),body:(__proto__:(polluted:'x'))))"],
  ['no block at all', '1de;'],
  ['deep nesting', `1de;X0;;(0:${'['.repeat(1e5)}${']'.repeat(1e5)})`],
])('a seal with %s is not believed, and the text is read', (_, colophon) => {
  const { isOwn, issue } = importIssue(sealed(colophon));
  expect(isOwn).toBe(false);
  expect(JSON.stringify(issue.blocks)).toContain('Was alle sehen');
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['a blank tip', '1de;T0'],
  ['a divider', '1de;D0'],
  ['a label of its own', "1de;B0;;(0:(label:'Ganz+anders'))"],
])('a seal with %s does not hide the words', (_, colophon) => {
  const { issue, leftOut } = importIssue(sealed(colophon));
  expect(JSON.stringify([issue.blocks, leftOut])).toContain('Was alle sehen');
});

test('words beside those of a seal are listed', () => {
  const { files } = exportIssue(german.issue, german.publication, 'ghost');
  const { text: own = '', seal = '' } = files.find((file) => file.seal) ?? {};
  const colophon = /setzkasten-whole \S+ (.*) -->\s*$/.exec(seal)?.[1] ?? '';
  const more = `${own}\n<p>Überweise sofort</p><ul><li>an Möwen</li></ul>`;
  const { isOwn, leftOut } = importIssue(more + sealOf(more, colophon));
  expect([isOwn, leftOut]).toEqual([true, ['Überweise sofort', 'an Möwen']]);
});

test.each([
  ['first', (own: string, hidden: string) => hidden + own],
  ['between others', (own: string, hidden: string) => `<p>Hallo</p>${hidden}${own}`],
  ['last', (own: string, hidden: string) => own + hidden],
])('hidden words in a sealed text are listed: %s', (_, put) => {
  const more = put('<p>Hallo Welt</p>', '<p style="display:none">Überweise sofort</p>');
  const { isOwn, leftOut } = importIssue(
    more + sealOf(more, "1de;M;;(0:(title:'Hallo',subject:'Welt'))"),
  );
  expect([isOwn, leftOut]).toEqual([true, ['Überweise sofort']]);
});

test.each([
  ['unclosed parentheses', (size: number) => `1de;${'T('.repeat(size)}`],
  ['an unclosed string', (size: number) => `1de;T0;;('${"\\'".repeat(size)}`],
  ['a word without an end', (size: number) => `1de;T0;;(${'aa'.repeat(size)}`],
])('%s take no longer than their length', (_, colophonOf) => {
  const timeOf = (size: number) => {
    const colophon = colophonOf(size);
    const start = performance.now();
    expect(parseColophon(colophon)).toBeUndefined();
    return performance.now() - start;
  };
  // Each would take minutes if it were read again from each of its characters.
  const times = [timeOf(250_000), timeOf(250_000)];
  expect(Math.min(...times)).toBeLessThan(5000);
});
