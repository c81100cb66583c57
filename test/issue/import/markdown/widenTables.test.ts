import { expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { widenTables } from '../../../../issue/import/markdown/widenTables.ts';

const wide = (columns: number) => `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n`;

test.each([
  ['one wide head', wide(1000) + '|Kran|\n'.repeat(100)],
  ['one wide row', `|a|\n|-|\n${'|b'.repeat(1000)}|\n${'|Kran|\n'.repeat(100)}`],
  ['many tables', `${wide(1000)}${'|Kran|\n'.repeat(10)}\n`.repeat(20)],
])('a text of hardly anything but missing cells keeps its words, not the cells: %s', (_, table) => {
  const text = JSON.stringify(
    importIssue(`# Hafen\n\n${table}`, { format: 'markdown' }).issue.blocks,
  );
  expect(text.match(/Kran/g)).toHaveLength(table.match(/Kran/g)?.length ?? 0);
  expect(widenTables(table)).toContain(String.raw`\|-`);
});

test('a usual table with missing cells stays one', () => {
  expect(widenTables('|a|\n|-|\n|b|c|')).toBe('|a|   |\n|-| --- |\n|b|c|');
});
