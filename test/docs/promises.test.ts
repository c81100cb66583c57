import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The tests that a page names: "- `file`: name". */
function testsNamedIn(page: string) {
  return [...page.matchAll(/^- `(.*?)`: (.*)$/gm)].map(([, file = '', name = '']) => ({
    file,
    name,
    isThere: existsSync(file) && readFileSync(file, 'utf8').includes(name),
  }));
}

describe('the save promise', () => {
  const page = readFileSync('docs/save-promise.md', 'utf8');
  const promise = /^> (.*)$/m.exec(page)?.[1] ?? '';
  const sections = page.split(/^## /m).slice(1);

  test('each sentence of the promise has its tests, in its order', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual(promise.split(/(?<=\.) /));
    for (const section of sections) expect(section).toMatch(/^- `test\//m);
  });

  test('each of these tests is there', () => {
    const named = testsNamedIn(page);
    expect(named.length).toBeGreaterThan(sections.length);
    expect(named.filter(({ isThere }) => !isThere)).toEqual([]);
  });
});

describe('the page on security', () => {
  const page = readFileSync('docs/security.md', 'utf8');

  test('each test that it names is there', () => {
    const named = testsNamedIn(page);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ isThere }) => !isThere)).toEqual([]);
  });

  test('has a row for each point of Electron’s list, with files that are there', () => {
    const rows = [...page.matchAll(/^\| (\d+) +\|.*\|$/gm)];
    expect(rows.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    for (const [row] of rows) {
      const files = [...row.matchAll(/`([\w./-]+\.(?:ts|json))`/g)].map(([, file = '']) => file);
      expect(files.length).toBeGreaterThan(1);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    }
  });
});
