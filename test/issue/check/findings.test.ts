import { describe, expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import {
  checkIssue,
  findingNames,
  findingText,
  fixableNames,
  fixText,
  applyFix,
} from '../../../issue/check/checkIssue.ts';
import { blockCases } from './cases/blocks.ts';
import { chartCases } from './cases/charts.ts';
import { dayCases } from './cases/days.ts';
import type { FindingCases, Setup } from './cases/findingCase.ts';
import { linkCases } from './cases/links.ts';
import { mastheadCases } from './cases/masthead.ts';
import { pictureCases } from './cases/pictures.ts';
import { tableCases } from './cases/tables.ts';
import { tagCases } from './cases/tags.ts';
import { wholeCases } from './cases/whole.ts';
import { issueWith, publication } from './cleanIssue.ts';

const cases: FindingCases = {
  ...mastheadCases,
  ...blockCases,
  ...tableCases,
  ...linkCases,
  ...pictureCases,
  ...chartCases,
  ...dayCases,
  ...tagCases,
  ...wholeCases,
};

/** Every case by its finding, one with other setups several times. */
const allCases = Object.entries(cases).flatMap(([name, one]) =>
  [one, ...(one.others ?? [])].map((each) => [name, each] as const),
);

function setUp({ changes, publication: fields, target, ...surroundings }: Setup) {
  const issue = issueWith(changes);
  const own = { ...publication, ...fields };
  return {
    issue,
    own,
    findings: checkIssue(issue, own, target, surroundings),
    target,
    surroundings,
  };
}

test('a clean issue has no findings', () => {
  expect(checkIssue(issueWith(), publication)).toEqual([]);
});

test('every finding there is has a case that makes it and one that does not', () => {
  expect(Object.keys(cases).toSorted()).toEqual(findingNames.toSorted());
});

test('every fix there is has a case in which it fixes', () => {
  const fixed = Object.entries(cases).filter(([, { fixed: result }]) => result !== undefined);
  expect(fixed.map(([name]) => name).toSorted()).toEqual(fixableNames.toSorted());
});

describe.each(allCases)('%s', (rule, { finds, finding, passes }) => {
  const { findings } = setUp(finds);
  const [first] = findings;
  if (!first) throw new Error(`${rule} is not found.`);

  test('is found, and nothing else', () => {
    expect(findings).toEqual([{ rule, ...finding }]);
  });

  test('is not found where nearly the same is right', () => {
    expect(setUp(passes).findings).toEqual([]);
  });

  test('is said in German and English, with all its values', () => {
    const [de, en] = [findingText(first, 'de-AT'), findingText(first, 'en')];
    expect(de).not.toBe(en);
    for (const text of [de, en]) {
      expect(text).toMatch(/^[\p{L}„“].*[.!]$/u);
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

const mendable = allCases.flatMap(([rule, { finds, fixed: result }]) =>
  result === undefined ? [] : [[rule, finds, result] as const],
);

test.each(mendable)('%s is fixed at one click, and all else stays', (rule, finds, result) => {
  const { issue, own, findings, target, surroundings } = setUp(finds);
  const [first] = findings;
  const after = first && applyFix(issue, first, own);
  if (!after) throw new Error(`${rule} is not fixed.`);
  expect(checkIssue(after, own, target, surroundings)).toEqual([]);
  for (const [id, block] of Object.entries(result))
    expect(after.blocks.find((one) => one.id === id) ?? null).toEqual(block);
  const others = issue.blocks.filter(({ id }) => !(id in result));
  expect(after.blocks.filter((block) => others.includes(block))).toEqual(others);
  for (const label of [fixText(first, 'de'), fixText(first, 'en')])
    expect(label).toMatch(/^[\p{L}„“][^{}]*[^.{}]$/u);
});

test('what has no fix is left to the author', () => {
  const { issue, own, findings } = setUp({
    changes: { masthead: blankBlock('masthead', 'masthead') },
  });
  expect(findings).not.toEqual([]);
  for (const finding of findings)
    expect([applyFix(issue, finding, own), fixText(finding, 'de')]).toEqual([undefined, '']);
});
