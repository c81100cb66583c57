import { expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';

const mail = (end: string) =>
  importIssue(`<h1>T</h1><h2>A</h2><p>Ein Absatz mit einigen Worten darin.</p>${end}`).issue.blocks;

test.each([
  '<p>© 2024 Ada Beispiel</p>',
  '<p>Copyright © 2024 Ada</p>',
  '<p>© 2024 Ada<br>Hafenstraße 1</p>',
])('the last line of a mail is no picture’s credit: %s', (end) => {
  expect(JSON.stringify(mail(end))).not.toContain('"figure"');
});
