import { expect, test } from 'vitest';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { canonicalIssue } from '../../../issue/round-trip/canonicalIssue.ts';
import { withBoundDates } from '../../../issue/export/boundDates.ts';
import { smallIssue } from './support/smallIssue.ts';

const bound = '\u00A0\u200C';

test('day and month of a date stay on one line, other numbers are left alone', () => {
  const dates = ['am 15. November.', 'on 15 November', 'November 15, 2026', 'bis 1. Mai'];
  for (const text of dates) {
    expect(withBoundDates(text)).toBe(
      text.replace(/(\d\.?|November) (?=\D*\d?)(?!2026)/, `$1${bound}`),
    );
  }
  for (const text of ['Version 1.5. November', 'May 2026', '15. Novembertag', 'in 3 Monaten']) {
    expect(withBoundDates(text)).toBe(text);
  }
});

test.each(['html', 'beehiiv', 'web', 'markdown'] as const)(
  '%s keeps the issue’s own spaces',
  (target) => {
    const typed = 'Am 15. November, am 16.\u00A0November und am 17.';
    const issue = smallIssue([typed], { type: 'paragraph', content: [typed] });
    const { files } = exportIssue(issue, newPublication({ name: 'Mein Brief' }), target);
    const [text = ''] = files.map((file) => file.text);
    const isTypeset = target !== 'markdown';
    expect(text.includes(`15.${bound}November`)).toBe(isTypeset);
    expect(text).toMatch(isTypeset ? /16\.\u00A0November/ : /16\.(?:\u00A0|&nbsp;)November/);
    if (target !== 'web') {
      expect(canonicalIssue(importIssue(text).issue)).toEqual(canonicalIssue(issue));
    }
  },
);
