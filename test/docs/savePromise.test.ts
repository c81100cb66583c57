import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/save-promise.md', 'utf8');
const promise = /^> (.*)$/m.exec(page)?.[1] ?? '';
const sections = page.split(/^## /m).slice(1);

test('each sentence of the promise has its tests, in its order', () => {
  expect(sections.map((section) => section.split('\n')[0])).toEqual(promise.split(/(?<=\.) /));
  for (const section of sections) expect(section).toMatch(/^- `test\//m);
});

test('each of these tests is there', () => {
  const named = [...page.matchAll(/^- `(.*?)`: (.*)$/gm)].map(([, file = '', name = '']) => ({
    file,
    name,
    isThere: existsSync(file) && readFileSync(file, 'utf8').includes(name),
  }));
  expect(named.length).toBeGreaterThan(sections.length);
  expect(named.filter(({ isThere }) => !isThere)).toEqual([]);
});
