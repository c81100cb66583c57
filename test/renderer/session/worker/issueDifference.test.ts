import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  differenceOf,
  withDifference,
  withSameParts,
} from '../../../../renderer/session/worker/issueDifference.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { generatedIssue } from '../../../bench/generatedIssue.ts';

/** Values of few kinds and names, so that two of them have much in common. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(0, 'a', null, undefined),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), tie('value'), {
      noNullPrototype: true,
    }),
  ),
}));

test('what was told is what there is, whatever there was before', () => {
  fc.assert(
    fc.property(value, value, (before, now) => {
      const told = withDifference(before, structuredClone(differenceOf(before, now)));
      expect(isDeepStrictEqual(told, now)).toBe(true);
      expect(JSON.stringify(told)).toBe(JSON.stringify(now));
    }),
    { numRuns: 2000 },
  );
});

test('a field is not taken for what every object has', () => {
  const now: unknown = JSON.parse('{"__proto__": {}, "toString": {}}');
  const told = withDifference({}, structuredClone(differenceOf({}, now)));
  expect(JSON.stringify(told)).toBe('{"__proto__":{},"toString":{}}');
  expect(differenceOf({}, now)).toMatchObject({
    fields: [
      ['__proto__', { kind: 'new' }],
      ['toString', { kind: 'new' }],
    ],
  });
});

test.each<[string, readonly number[], readonly number[]]>([
  ['at the start', [1, 2, 3], [0, 1, 2, 3]],
  ['in the middle', [1, 2, 3], [1, 7, 8, 2, 3]],
  ['at the end', [1, 2, 3], [1, 2, 3, 4]],
  ['of what was there twice', [1, 1], [1, 1, 1]],
])('an entry put in %s is told alone, and one that was taken out not at all', (_, few, many) => {
  const put = differenceOf(few, many);
  expect(put).toMatchObject({ kind: 'list' });
  expect('between' in put && put.between).toHaveLength(many.length - few.length);
  expect(withDifference(few, put)).toEqual(many);
  const taken = differenceOf(many, few);
  expect(taken).toMatchObject({ kind: 'list', between: [] });
  expect(withDifference(many, taken)).toEqual(few);
});

test('of a long issue in which a word was typed, next to nothing is told, and the rest stays the same objects', () => {
  const before = generatedIssue(10_000);
  const edited = (of: Issue): Issue => ({
    ...of,
    blocks: of.blocks.map((block) =>
      block.type === 'lead-essay'
        ? {
            ...block,
            body: block.body.map((node, index) =>
              index === 3 ? { type: 'paragraph', content: ['Neu.'] } : node,
            ),
          }
        : block,
    ),
  });
  const difference = differenceOf(before, edited(before));
  expect(JSON.stringify(difference).length).toBeLessThan(1500);
  const told = withDifference(before, difference) as Issue;
  expect(told).toEqual(edited(before));
  expect(told.blocks[3]).toBe(before.blocks[3]);
});

test('what says the same is no difference, though it is another object', () => {
  const issue = generatedIssue(1283);
  expect(differenceOf(issue, structuredClone(issue))).toEqual({ kind: 'same' });
});

test('what was read anew is the same object where it says the same', () => {
  const before = {
    name: 'Probe',
    issues: [
      { id: 'a', words: 1 },
      { id: 'b', words: 2 },
    ],
  };
  const again = withSameParts(before, structuredClone(before));
  expect(again).toBe(before);
  const next = {
    ...before,
    issues: [
      { id: 'a', words: 1 },
      { id: 'b', words: 3 },
    ],
  };
  const changed = withSameParts(before, structuredClone(next));
  expect(changed).toEqual(next);
  expect(changed.issues[0]).toBe(before.issues[0]);
});
