import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { checkIssue } from '../../issue/check/checkIssue.ts';
import { countIssue } from '../../issue/counting/countIssue.ts';
import { exportIssue, exportTargets } from '../../issue/export/exportIssue.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { parsePublication } from '../../issue/file/parsePublication.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { elementsOf } from '../issue/export/support/readHtml.ts';
import { contentOfFeed } from '../issue/export/support/words.ts';
import { everyBlock } from '../issue/support/everyBlock.ts';
import { hostileValues } from './hostileValues.ts';

const kept = new Set(['id', 'type', 'kind', 'session', 'token', 'tag', 'marks']);

/** A file of an issue with one of every block, in each of its fields the next of the values. */
function fileOf(values: readonly string[]): string {
  let next = 0;
  const hostile = (value: unknown, field = ''): unknown => {
    if (kept.has(field)) return value;
    if (typeof value === 'string') return values[next++ % values.length];
    if (Array.isArray(value)) return value.map((item) => hostile(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, hostile(item, name)]),
    );
  };
  const blocks = hostile(everyBlock);
  return JSON.stringify({ format: 'setzkasten-issue', version: 1, id: 'hostile', blocks });
}

const size = 10;
const batches = Array.from({ length: Math.ceil(hostileValues.length / size) }, (_, index) =>
  hostileValues.slice(index * size, (index + 1) * size),
);

test('there are at least 400', () => {
  expect(hostileValues.length).toBeGreaterThanOrEqual(400);
});

const liveScheme = /^[\s\p{Cc}]*(?:javascript|vbscript|data|file):/iu;

describe.each(batches.map((values, index) => [index, values] as const))('batch %i', (_, values) => {
  test('is read, counted, checked and written in every form, and nothing in it lives', () => {
    const [name = '', author = '', label = ''] = values;
    const { publication } = parsePublication(
      JSON.stringify({ name, author, sourceNames: { 'ok.example': label }, wordList: values }),
    );
    const read = parseIssue(fileOf(values));
    if (read.outcome !== 'parsed') throw new Error('It is an issue.');
    expect(read.issue.blocks.map(({ type }) => type)).not.toContain('unknown');
    expect(parseIssue(serialiseIssue(read.issue))).toEqual(read);
    countIssue(read.issue, publication);
    checkIssue(read.issue, publication);
    for (const target of exportTargets) {
      for (const { form, text } of exportIssue(read.issue, publication, target).files) {
        expect(text.isWellFormed()).toBe(true);
        if (form === 'text') continue;
        const html =
          form === 'feed'
            ? contentOfFeed(text)
            : form === 'markdown'
              ? marked.parse(text, { async: false })
              : text;
        for (const element of elementsOf(html)) {
          expect(element.name).not.toMatch(/^(?:script|iframe|object|embed|base|form|svg|math)$/);
          for (const [attribute, value] of Object.entries(element.attributes)) {
            expect(attribute).not.toMatch(/^on/);
            if (attribute === 'href' || attribute === 'src') expect(value).not.toMatch(liveScheme);
          }
        }
      }
    }
  });
});

test('no field of any value reached a prototype', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});
