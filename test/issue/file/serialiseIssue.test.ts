import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { issueFileParts, serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import type { KnownBlock } from '../../../issue/blocks/allBlocks.ts';
import type { Issue } from '../../../issue/issue.ts';
import { everyAsset, everyBlock, everyBlockIssue } from '../support/everyBlock.ts';

function read(text: string): Issue {
  const parsed = parseIssue(text);
  if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
  return parsed.issue;
}

/** The object with its fields, and those of all objects in it, in reverse order. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, backwards(item)]);
  return Object.fromEntries(entries.reverse()) as T;
}

/** Lines of `after` that `before` does not have, and the other way round. */
function changedLines(before: string, after: string): [string[], string[]] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
}

test('every block comes back as it was written', () => {
  expect(read(serialiseIssue(everyBlockIssue))).toEqual(everyBlockIssue);
});

test('the same issue gives the same bytes, however its objects were put together', () => {
  const text = serialiseIssue(everyBlockIssue);
  expect(serialiseIssue(read(text))).toBe(text);
  expect(serialiseIssue(backwards(everyBlockIssue))).toBe(text);
  expect(text.endsWith('}\n')).toBe(true);
});

describe('what is not understood', () => {
  test('comes back byte for byte, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (blocks) => {
        const unknown = blocks.map((raw, index) => ({
          id: String(index),
          type: 'unknown' as const,
          raw,
          reason: '',
        }));
        const text = serialiseIssue({ id: 'i', blocks: unknown });
        expect(serialiseIssue(read(text))).toBe(text);
        expect((JSON.parse(text) as { blocks: unknown }).blocks).toEqual(
          JSON.parse(JSON.stringify(blocks)),
        );
      }),
    );
  });

  test('keeps its place, its fields and those of the issue', () => {
    const raw = {
      type: 'poll',
      id: 'p',
      answers: [{ text: 'Ja', votes: [1, 2, { __proto__: null }] }],
    };
    const text = JSON.stringify({
      format: 'setzkasten-issue',
      version: 5,
      id: 'i',
      blocks: [{ id: 'd', type: 'divider' }, raw, { id: 'e', type: 'divider' }],
      mood: { good: true },
    });
    const written: unknown = JSON.parse(serialiseIssue(read(text)));
    expect(written).toEqual(JSON.parse(text));
  });
});

test.each([
  ['every block', everyBlockIssue],
  ['no block', { id: 'i', blocks: [] }],
  ['fields of a later version', { ...everyBlockIssue, extra: { list: [], text: ']' } }],
])('the parts of a file are the file: %s', (_, issue) => {
  expect([...issueFileParts(issue)].join('')).toBe(serialiseIssue(issue));
  expect(JSON.parse(serialiseIssue(issue))).toMatchObject({
    id: issue.id,
    ...('extra' in issue && issue.extra),
  });
});

test('one changed paragraph is one changed line', () => {
  const changed = everyBlock.map((block): KnownBlock =>
    block.type === 'text'
      ? {
          ...block,
          body: [
            { type: 'paragraph', content: ['Etwas ', { text: 'anderes', marks: ['italic'] }] },
          ],
        }
      : block,
  );
  const [removed, added] = changedLines(
    serialiseIssue({ ...everyBlockIssue, blocks: everyBlock.filter(({ id }) => id !== 'essay') }),
    serialiseIssue({ ...everyBlockIssue, blocks: changed.filter(({ id }) => id !== 'essay') }),
  );
  expect(removed).toHaveLength(1);
  expect(added.map((line) => line.trim())).toEqual([
    '{ "type": "paragraph", "content": ["Etwas ", { "text": "anderes", "marks": ["italic"] }] }',
  ]);
});

test('a picture, a source, a company and a link are one line each', () => {
  const lines = serialiseIssue(everyBlockIssue)
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''));
  expect(lines).toEqual(
    expect.arrayContaining([
      `"picture": { "asset": "${everyAsset}", "alt": "These five words never count", "width": 800, "height": 400 }`,
      '{ "label": ["Reuters"], "url": "https://example.org" }',
      '{ "name": "PinDuoDuo", "ticker": "PDD", "session": "bmo" }',
      '{ "label": ["Ein Link"], "url": "https://example.org/x", "note": ["kurze Notiz"] }',
    ]),
  );
});
