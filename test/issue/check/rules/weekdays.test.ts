import { expect, test } from 'vitest';
import { checkIssue, applyFix } from '../../../../issue/check/checkIssue.ts';
import type { RichText } from '../../../../issue/text/inline.ts';
import { says } from '../cases/findingCase.ts';
import { issueWith, publication } from '../cleanIssue.ts';

function check(...content: RichText) {
  const issue = issueWith(says(...content));
  const findings = checkIssue(issue, publication);
  const [finding] = findings;
  const after = finding && applyFix(issue, finding, publication);
  return { names: findings.map(({ rule }) => rule), after };
}

test.each([
  'Montag, der 25. August 2025',
  'Am Mo. 25.8. um neun',
  '1989 fiel die Mauer an einem Donnerstag, dem 9. November',
  'Am Donnerstag, dem 9. November 1989',
  'So 31.8. und Mo 1.9.',
])('%j is right', (text) => {
  expect(check(text).names).toEqual([]);
});

test.each([
  [['Bis Dienstag, den 25. August'], ['Bis Montag, den 25. August']],
  [['Bis Di, 25.8., am Di, 26.8.'], ['Bis Mo, 25.8., am Di, 26.8.']],
  [['Am dienstag 25.8.'], ['Am montag 25.8.']],
  [
    ['Am Dienstag, dem ', { token: 'date' as const }],
    ['Am Montag, dem ', { token: 'date' as const }],
  ],
  [
    ['Am ', { text: 'Dienstag, dem 25.', marks: ['bold' as const] }, ' August 2025'],
    [
      'Am ',
      { text: 'Montag', marks: ['bold' as const] },
      { text: ', dem 25.', marks: ['bold' as const] },
      ' August 2025',
    ],
  ],
])('%j becomes %j', (wrong, right) => {
  const { names, after } = check(...wrong);
  expect(names).toEqual(['wrong-weekday']);
  const essay = after?.blocks.find(({ id }) => id === 'essay');
  const written = essay && 'body' in essay ? essay.body[0] : undefined;
  const content = written?.type === 'paragraph' ? written.content : [];
  const joined = (text: RichText) => JSON.stringify(text).replace(/","/g, '');
  expect(joined(content)).toBe(joined(right));
});
