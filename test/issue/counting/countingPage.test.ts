import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countWords } from '../../../issue/counting/countWords.ts';

const page = readFileSync(new URL('../../../docs/counting.md', import.meta.url), 'utf8');

/** The rows of the page's table: the examples in code, and how many words each has. */
const rows = [...page.matchAll(/^\| (?!between|-)(.*?) +\| (.*?) +\| (\d) /gm)].flatMap(
  ([, rule = '', examples = '', count]) =>
    [...examples.matchAll(/`([^`]+)`/g)].map(
      ([, example = '']) => [example.replaceAll('\\|', '|'), Number(count), rule] as const,
    ),
);

test('the page has examples', () => {
  expect(rows.length).toBeGreaterThan(40);
});

test.each(rows)('%s: %i (%s)', (example, count) => {
  expect(countWords(example).words).toBe(count);
  expect(countWords(`Hier ${example} dort`).words).toBe(count + 2);
});
