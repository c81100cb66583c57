import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { checkIssue, applyFix } from '../../../../issue/check/checkIssue.ts';
import { tokenLines } from '../../../../issue/check/earlierTokens.ts';
import { greetingOf, type Issue } from '../../../../issue/issue.ts';
import { newPublication } from '../../../../issue/publication.ts';
import type { RichText } from '../../../../issue/text/inline.ts';

function issueSaying(language: string, ...lines: RichText[]) {
  const issue: Issue = {
    id: 'one',
    blocks: [
      { ...blankBlock('masthead', 'masthead'), title: 'Heft 12', date: '2025-09-01' },
      {
        ...blankBlock('greeting', 'greeting'),
        subscribers: 20_500,
        body: lines.map((content) => ({ type: 'paragraph', content })),
      },
    ],
  };
  return { issue, publication: newPublication({ language, targetWords: { least: 1, most: 9 } }) };
}

const minutes = { token: 'minutes' as const, unit: { one: 'Minute', other: 'Minuten' } };
const german: RichText = [
  'Schön, dass du eine von ',
  { token: 'subscribers' },
  ' Leser:innen (',
  { token: 'subscriber-change' },
  ') bist. Heute ist ',
  { token: 'weekday' },
  ', der ',
  { token: 'date' },
  ', die ',
  { token: 'week' },
  ' beginnt. Das liest du in ',
  minutes,
  '.',
];
const english: RichText = [
  'It is ',
  { token: 'weekday' },
  ', ',
  { token: 'date' },
  '. You are one of ',
  { token: 'subscribers' },
  ' readers (',
  { token: 'subscriber-change' },
  ' since last week); ',
  { token: 'words' },
  ' words.',
];

/** The line with fixed text in the place of a token. */
function typed(line: RichText, token: string, text: string): RichText {
  return line.map((inline) =>
    typeof inline === 'object' && 'token' in inline && inline.token === token ? text : inline,
  );
}

const cases: readonly [language: string, RichText, token: string, text: string, shown: string][] = [
  ['de', german, 'subscriber-change', '63', '(63)'],
  ['de', german, 'subscriber-change', '-5', '(-5)'],
  ['de', german, 'subscriber-change', '+1.063', '(+1.063)'],
  ['de', german, 'subscribers', '20,641', '20,641'],
  ['de', german, 'weekday', 'Dienstag', 'Dienstag'],
  ['de', german, 'date', '2. September 2025', '2. September 2025'],
  ['de', german, 'week', 'KW36', 'KW36'],
  ['de', german, 'minutes', '6 Minuten', '6'],
  ['en', english, 'subscribers', '20,641', '20,641'],
  ['en', english, 'subscriber-change', '+7', '+7'],
  ['en', english, 'words', '1412', '1412'],
  ['en', english, 'weekday', 'Tuesday', 'Tuesday'],
  ['en', english, 'date', 'September 2, 2025', 'September 2, 2025'],
];

test.each(cases)(
  '%s: %o: {%s} as %s is said, and put back',
  (language, line, token, text, shown) => {
    const { issue, publication } = issueSaying(language, ['Hallo!'], typed(line, token, text));
    const earlierTokens = {
      title: 'Heft 11',
      lines: tokenLines(issueSaying(language, line).issue),
    };
    const found = (of: Issue) =>
      checkIssue(of, publication, 'html', { earlierTokens }).filter(
        ({ rule }) => rule === 'token-fixed',
      );
    const [finding, ...others] = found(issue);
    expect(others).toEqual([]);
    expect(finding?.values).toMatchObject({ token, text: shown, issue: 'Heft 11' });
    const after = finding && applyFix(issue, finding, publication);
    if (!after) throw new Error('It is not put back.');
    expect(greetingOf(after)?.body[1]).toEqual({ type: 'paragraph', content: line });
    expect(found(after)).toEqual([]);
  },
);

test.each([
  ['subscribers', '20.641', { subscribers: 20_641 }],
  ['subscriber-change', '63', { subscriberChange: 63 }],
  ['subscriber-change', '−12', { subscriberChange: -12 }],
])('the value of {%s} becomes the %s that was typed', (token, text, values) => {
  const { issue, publication } = issueSaying('de', typed(german, token, text));
  const earlierTokens = { title: '', lines: tokenLines(issueSaying('de', german).issue) };
  const [finding] = checkIssue(issue, publication, 'html', { earlierTokens }).filter(
    ({ rule }) => rule === 'token-fixed',
  );
  const after = finding && applyFix(issue, finding, publication);
  expect(after && greetingOf(after)).toMatchObject(values);
});

test.each([
  ['the same tokens', german],
  ['a line that is gone', ['Diesmal ganz kurz.']],
  ['other words with a number', ['Vor 63 Jahren begann etwas ganz anderes.']],
  ['a number elsewhere, beside the tokens', ['Die 63 kommt. ', ...german]],
] satisfies [string, RichText][])('%s is no finding', (_, line) => {
  const { issue, publication } = issueSaying('de', line);
  const earlierTokens = { title: '', lines: tokenLines(issueSaying('de', german).issue) };
  const names = checkIssue(issue, publication, 'html', { earlierTokens }).map(({ rule }) => rule);
  expect(names).not.toContain('token-fixed');
});
