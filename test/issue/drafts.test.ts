import { expect, test } from 'vitest';
import { draftIn, withDraft, type Draft } from '../../issue/drafts.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { smallIssueText } from '../support/smallIssue.ts';

const ghost: Draft = {
  tool: 'ghost',
  site: 'https://blog.example',
  id: '1',
  link: 'https://blog.example/ghost/#/editor/post/1',
  revision: 'a',
};

function parsed(text: string) {
  const result = parseIssue(text);
  if (result.outcome !== 'parsed') throw new Error(result.outcome);
  return result.issue;
}

const text = smallIssueText('Titel', '2025-08-25');
const withField = (drafts: unknown, version = 4) =>
  JSON.stringify({ ...(JSON.parse(text) as object), version, drafts });

test('version 3 of the file has no drafts, and is written as the present version', () => {
  const old = parsed(text.replace(/"version": \d+/, '"version": 3'));
  expect(old.drafts).toBeUndefined();
  expect(serialiseIssue(old)).toBe(text);
});

test('where the drafts lie is kept, with what a later version says of them', () => {
  const later = { ...ghost, mood: 'new', pictures: { abc: 'https://blog.example/a.png' } };
  const issue = parsed(withField([later]));
  expect(issue).toMatchObject({ drafts: [later] });
  expect(issue).not.toHaveProperty('extra');
  expect(parsed(serialiseIssue(issue))).toEqual(issue);
});

test('what are no drafts stays in the file as it is', () => {
  for (const odd of ['gone', [{ tool: 'ghost' }], { tool: 'ghost', id: '1' }]) {
    const issue = parsed(withField(odd));
    expect([issue.drafts, issue.extra]).toEqual([undefined, { drafts: odd }]);
    expect(JSON.parse(serialiseIssue(issue))).toMatchObject({ drafts: odd });
  }
});

test('there is one draft in each tool and site', () => {
  const other = { ...ghost, site: 'https://other.example' };
  const both = withDraft(withDraft(undefined, ghost), other);
  const newer = { ...ghost, id: '2' };
  expect(withDraft(both, newer)).toEqual([newer, other]);
  expect(draftIn(both, { tool: 'ghost', site: 'https://other.example' })).toBe(other);
  expect(draftIn(both, { tool: 'kit', site: '' })).toBeUndefined();
});
