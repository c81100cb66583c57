import { marked, type Tokens } from 'marked';
import { expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { RichText } from '../../../issue/text/inline.ts';

function markdownOf(rows: RichText[][], hasHeader: boolean, mailTool: 'keila' | 'html' = 'html') {
  const table = { ...blankBlock('table', 't'), rows, hasHeader };
  const issue = { id: 'i', blocks: [table] };
  const { files } = exportIssue(issue, newPublication({ mailTool }), 'markdown');
  return files.find(({ form }) => form === 'markdown')?.text ?? '';
}

function cellsOf(markdown: string): string[][] {
  const table = marked
    .lexer(markdown)
    .find((token): token is Tokens.Table => token.type === 'table');
  return [table?.header ?? [], ...(table?.rows ?? [])].map((row) => row.map(({ text }) => text));
}

test('bars are escaped in text, code and addresses', () => {
  const rows: RichText[][] = [
    [['Wer'], ['Wie | was']],
    [[{ text: 'a|b', marks: ['code'] }], [{ text: 'hier', link: 'https://example.org/?a|b' }]],
  ];
  const markdown = markdownOf(rows, true);
  expect(markdown).toContain('| Wer | Wie \\| was |\n| --- | --- |\n');
  const cells = cellsOf(markdown);
  expect(cells.map((row) => row.length)).toEqual([2, 2]);
  expect(cells[1]?.[0]).toBe('<code>a|b</code>');
});

test('a table without a header has an empty one, and columns of numbers are aligned right', () => {
  expect(
    markdownOf(
      [
        [['Ulm'], ['31']],
        [['Kiel'], ['5']],
      ],
      false,
    ),
  ).toContain('|  |  |\n| --- | ---: |\n| Ulm | 31 |\n| Kiel | 5 |');
});

test('a table with a merge tag that contains a bar is HTML, with the tag as the tool knows it', () => {
  const rows: RichText[][] = [[['Hallo'], [{ tag: 'first-name', fallback: 'du' }]]];
  const markdown = markdownOf(rows, false, 'keila');
  expect(markdown).toContain('<td>{{ contact.first_name | default: "du" }}</td>');
  expect(cellsOf(markdown)).toEqual([[]]);
});
