import { expect, test } from 'vitest';
import { weekName } from '../../../issue/calendar/dateText.ts';
import { namedWeek } from '../../../issue/calendar/namedWeek.ts';
import { valuesLike } from '../../../issue/check/tokenValues.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { findTokens } from '../../../issue/import/greeting/greetingTokens.ts';
import '../../../issue/language/allLanguages.ts';
import { firstLocales } from '../../../issue/locale/firstLocales.ts';
import { moreLocales } from '../../../issue/locale/moreLocales.ts';
import { mastheadOf } from '../../../issue/issue.ts';
import { readTimes } from '../../../issue/numbers/timeColumn.ts';
import { readQuery } from '../../../issue/search/readQuery.ts';
import { termPattern } from '../../../issue/search/term.ts';
import { fold } from '../../../issue/text/fold.ts';

const date = '2025-08-25';
const tags = [...Object.keys(firstLocales), ...Object.keys(moreLocales)];
const names = [...new Set(tags.map((tag) => weekName(date, tag)))];

test.each(names)('a week as it is written is read: %s', (name) => {
  const whole = { from: 0, to: name.length };
  expect(namedWeek(name)).toMatchObject({ week: 35 });
  expect(valuesLike('week', name, 'de')).toEqual([whole]);
  expect(findTokens(name, date, 'de')).toEqual([{ token: 'week', ...whole }]);
  const { issue } = importIssue(`Hafenbrief\n\n${name}\n\n25.08.2025\n\nHallo.`);
  expect(mastheadOf(issue)?.title).toBe(name);
});

test.each(names.filter((name) => !name.startsWith('第')))('it is found and sorted: %s', (name) => {
  const [term = ''] = readQuery(name);
  expect(` ${fold(name)}`).toMatch(termPattern(term));
  const cells = [35, 36].map((week) => `${name.replace('35', String(week))} 2025`);
  expect(readTimes(cells, 'de')?.days).toHaveLength(2);
});
