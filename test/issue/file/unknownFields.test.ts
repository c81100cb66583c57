import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { anyIssue } from '../support/anyIssue.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';

function read(text: string): Issue {
  const parsed = parseIssue(text);
  if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
  return parsed.issue;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in the value, from the outside in. */
function objectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

const stranger = { mood: { good: [true, null, 'ä'] }, 'x-2': 'y' };
const fresh = () => JSON.parse(serialiseIssue(everyBlockIssue)) as Json;

test('a field that is none of ours stays, wherever it stands', () => {
  const places = objectsIn(fresh()).length;
  expect(places).toBeGreaterThan(50);
  for (let place = 0; place < places; place += 1) {
    const json = fresh();
    Object.assign(objectsIn(json)[place] ?? {}, stranger);
    const once = serialiseIssue(read(JSON.stringify(json)));
    expect(JSON.parse(once)).toEqual(json);
    expect(serialiseIssue(read(once))).toBe(once);
  }
});

describe('a block or a news item with such a field', () => {
  const withStranger = () => {
    const json = fresh();
    const blocks = json['blocks'] as Json[];
    for (const block of blocks) {
      Object.assign(block, stranger);
      if (block['type'] === 'news-section')
        for (const item of block['items'] as Json[]) Object.assign(item, { rank: 1 });
    }
    return json;
  };

  test('is understood all the same', () => {
    const parsed = parseIssue(JSON.stringify(withStranger()));
    expect(parsed).toMatchObject({ outcome: 'parsed', problems: [] });
    expect(parsed.outcome === 'parsed' && parsed.issue.blocks).toEqual(everyBlockIssue.blocks);
  });

  test('takes it along when it is moved, and with it when it is deleted', () => {
    const issue = read(JSON.stringify(withStranger()));
    const moved = { ...issue, blocks: issue.blocks.slice(1).toReversed() };
    const expected = { ...withStranger() };
    expected['blocks'] = (expected['blocks'] as Json[]).slice(1).toReversed();
    expect(JSON.parse(serialiseIssue(moved))).toEqual(expected);
  });

  test('stays with its own block where two have the same id', () => {
    const twice = { id: 'd', type: 'divider', colour: 'red' };
    const json = { ...fresh(), blocks: [twice, { ...twice, colour: 'blue' }] };
    const issue = read(JSON.stringify(json));
    expect(issue.blocks.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'divider d',
      'divider d-2',
    ]);
    const blocks = [twice, { ...twice, id: 'd-2', colour: 'blue' }];
    expect(JSON.parse(serialiseIssue(issue))).toEqual({ ...json, blocks });
  });
});

test('any valid issue with anything beside its fields comes back, with the same bytes ever after', () => {
  const names = fc.constantFrom('mood', 'x', '__proto__', 'constructor', 'Blocks', '1');
  const strange = fc.dictionary(names, fc.jsonValue());
  const inBlock = fc.dictionary(
    names.filter((name) => name !== '__proto__'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(anyIssue, strange, fc.array(inBlock), (issue, beside, inBlocks) => {
      const json = JSON.parse(serialiseIssue(issue)) as Json;
      const blocks = (json['blocks'] as Json[]).map((block, at) => ({ ...inBlocks[at], ...block }));
      const once = serialiseIssue(read(JSON.stringify({ ...beside, ...json, blocks })));
      expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify({ ...beside, ...json, blocks })));
      expect(serialiseIssue(read(once))).toBe(once);
    }),
  );
});
