import { marked } from 'marked';
import { expect, test } from 'vitest';
import { canonicalIssue } from '../../../issue/round-trip/canonicalIssue.ts';
import { exportIssue, exportTargets } from '../../../issue/exportIssue.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { List } from '../../../issue/text/flow.ts';
import { withoutColophon } from '../support/colophon.ts';
import { smallIssue } from './support/smallIssue.ts';

const list = (start: number, ...items: string[]): List => ({
  type: 'ordered-list',
  start,
  items: items.map((item) => ({ content: [item] })),
});
const nested: List = {
  type: 'bullet-list',
  items: [{ content: ['Außen'], list: list(8, 'acht') }],
};

const cases = [
  [list(4, 'vier', 'fünf'), [/<ol start="4"/, /^4\. vier\n5\. fünf$/m]],
  [list(0, 'null', 'eins'), [/<ol start="0"/, /^0\. null\n1\. eins$/m]],
  [list(99, 'a', 'b'), [/<ol start="99"/, /^99\. a\n100\. b$/m]],
  [list(2026, 'the year'), [/<ol start="2026"/, /^2026\. the year$/m]],
  [nested, [/<ol start="8"/, /^- Außen\n(?:\n)? +8\. acht$/m]],
] as const;

test.each(cases)('every output shows the numbers of %j', (own, [html, text]) => {
  const issue = smallIssue(['Davor.'], own);
  for (const target of exportTargets) {
    for (const { name, form, text: written } of exportIssue(issue, newPublication(), target).files)
      expect([target, name, written]).toEqual([
        target,
        name,
        expect.stringMatching(form === 'text' || form === 'markdown' ? text : html),
      ]);
  }
});

test.each(cases)('the file and every export of %j come back as they were', (own) => {
  const issue = smallIssue(['Davor.'], own);
  const file = parseIssue(serialiseIssue(issue));
  expect(file).toMatchObject({ outcome: 'parsed', problems: [], issue: { blocks: issue.blocks } });
  for (const target of ['html', 'beehiiv', 'markdown', 'buttondown'] as const) {
    const { files } = exportIssue(issue, newPublication(), target);
    const [first] = files.filter(({ form }) => /document|fragment|markdown/.test(form));
    if (!first) continue;
    expect(canonicalIssue(importIssue(first.text).issue)).toEqual(canonicalIssue(issue));
  }
});

test.each([
  '24. Dezember ist Heiligabend.',
  '5. und 6. Januar',
  '2026. Ein Jahr.',
  '3) Drei',
  '1. Mai',
])('%s is a paragraph for every Markdown parser, and comes back as one', (words) => {
  const issue = smallIssue([words]);
  const text = exportIssue(issue, newPublication(), 'markdown').files[0]?.text ?? '';
  const plain = withoutColophon(text);
  expect(marked.parse(plain, { async: false })).not.toContain('<ol');
  const { blocks } = importIssue(plain, { format: 'markdown' }).issue;
  expect(JSON.stringify(blocks)).toContain(JSON.stringify({ type: 'paragraph', content: [words] }));
});
