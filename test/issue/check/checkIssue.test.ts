import { describe, expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../issue/blocks/registry.ts';
import { weekdayName } from '../../../issue/calendar/dateText.ts';
import {
  checkIssue,
  findingNames,
  findingText,
  type Finding,
} from '../../../issue/check/checkIssue.ts';
import type { ExportTarget } from '../../../issue/export/exportIssue.ts';
import { mailTools, type Publication } from '../../../issue/publication.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import { german } from '../../samples/sampleIssues.ts';
import { cleanBlocks, issueWith, picture, publication } from './cleanIssue.ts';

const { masthead, essay, figure, chart, earnings, news, button, links, sponsor } = cleanBlocks;
const [item] = news.items;

function says(...content: RichText): Record<string, Block> {
  return { essay: { ...essay, body: [{ type: 'paragraph', content: [...content] }] } };
}

function day(date: string): Record<string, Block> {
  return {
    earnings: {
      ...earnings,
      days: [
        { ...earnings.days[0], date, companies: [{ name: 'A', ticker: '', session: 'open' }] },
      ],
    },
  };
}

interface Trigger {
  readonly changes?: Readonly<Record<string, Block>>;
  readonly publication?: Partial<Publication>;
  readonly target?: ExportTarget;
  readonly finding: Omit<Finding, 'rule'>;
}

/** What makes each finding, and what it says then; the clean issue makes none. */
const triggers: Readonly<Record<string, Trigger>> = {
  'missing-title': {
    changes: { masthead: { ...masthead, title: ' ' } },
    finding: { severity: 'error', blockId: 'masthead', values: {} },
  },
  'missing-subject': {
    changes: { masthead: { ...masthead, subject: '' } },
    finding: { severity: 'error', blockId: 'masthead', values: {} },
  },
  'missing-preheader': {
    changes: { masthead: { ...masthead, preheader: '' } },
    finding: { severity: 'warning', blockId: 'masthead', values: {} },
  },
  'missing-date': {
    changes: { masthead: { ...masthead, date: '2025-02-30' } },
    finding: { severity: 'error', blockId: 'masthead', values: {} },
  },
  'long-subject': {
    changes: { masthead: { ...masthead, subject: 'ä'.repeat(61) } },
    finding: { severity: 'warning', blockId: 'masthead', values: { length: 61, most: 60 } },
  },
  'long-preheader': {
    changes: { masthead: { ...masthead, preheader: '👩‍⚖️'.repeat(131) } },
    finding: { severity: 'warning', blockId: 'masthead', values: { length: 131, most: 130 } },
  },
  'empty-block': {
    changes: { text: blankBlock('text', 'text') },
    finding: { severity: 'warning', blockId: 'text', values: {} },
  },
  'empty-headline': {
    changes: { essay: { ...essay, headline: [' '] } },
    finding: { severity: 'warning', blockId: 'essay', values: {} },
  },
  'empty-body': {
    changes: { earnings: { ...earnings, days: [{ date: '2025-08-26', companies: [] }] } },
    finding: { severity: 'warning', blockId: 'earnings', values: {} },
  },
  'placeholder-text': {
    changes: { button: { ...button, url: 'https://example.org/?ref=PLACEHOLDER' } },
    finding: { severity: 'error', blockId: 'button', values: { text: 'PLACEHOLDER' } },
  },
  'unsafe-link': {
    changes: says({ text: 'hier', link: 'javascript:alert(1)' }),
    finding: { severity: 'error', blockId: 'essay', values: { address: 'javascript:alert(1)' } },
  },
  'http-link': {
    changes: { sponsor: { ...sponsor, url: ' http://example.org' } },
    finding: { severity: 'warning', blockId: 'sponsor', values: { address: 'http://example.org' } },
  },
  'source-without-address': {
    changes: {
      news: {
        ...news,
        items: item ? [{ ...item, sources: [{ label: ['Reuters'], url: '' }] }] : [],
      },
    },
    finding: { severity: 'warning', blockId: 'item', values: { label: 'Reuters' } },
  },
  'link-without-address': {
    changes: { links: { ...links, items: [{ label: ['Einer'], url: ' ', note: [] }] } },
    finding: { severity: 'warning', blockId: 'links', values: { label: 'Einer' } },
  },
  'button-without-address': {
    changes: { sponsor: { ...sponsor, url: '' } },
    finding: { severity: 'error', blockId: 'sponsor', values: { label: 'Kaufen' } },
  },
  'figure-without-picture': {
    changes: { chart: { ...chart, bars: [] } },
    finding: { severity: 'warning', blockId: 'chart', values: {} },
  },
  'picture-without-alt': {
    changes: { figure: { ...figure, picture: { ...picture, alt: ' ' } } },
    finding: { severity: 'warning', blockId: 'figure', values: {} },
  },
  'picture-without-credit': {
    changes: { figure: { ...figure, credit: [] } },
    finding: { severity: 'warning', blockId: 'figure', values: {} },
  },
  'wrong-weekday': {
    changes: says('Bis Dienstag, den 25. August!'),
    finding: {
      severity: 'error',
      blockId: 'essay',
      values: { text: 'Dienstag, den 25. August', date: '2025-08-25', weekday: '2025-08-25' },
    },
  },
  'earnings-no-date': {
    changes: day('Montag'),
    finding: { severity: 'error', blockId: 'earnings', values: { day: 'Montag' } },
  },
  'earnings-weekend': {
    changes: day('2025-08-30'),
    finding: {
      severity: 'warning',
      blockId: 'earnings',
      values: { day: '2025-08-30', weekday: '2025-08-30' },
    },
  },
  'earnings-other-week': {
    changes: day('2025-09-01'),
    finding: {
      severity: 'warning',
      blockId: 'earnings',
      values: { day: '2025-09-01', from: '2025-08-25', to: '2025-08-29' },
    },
  },
  'unknown-merge-tag': {
    changes: says({ tag: 'referral-count' }, ' Freunde'),
    finding: {
      severity: 'warning',
      blockId: 'essay',
      values: { tool: 'listmonk', tag: 'referral-count' },
    },
  },
  'merge-tag-replaced': {
    changes: says({ tag: 'referral-count', fallback: 'viele' }, ' Freunde'),
    finding: {
      severity: 'hint',
      blockId: 'essay',
      values: { tool: 'listmonk', tag: 'referral-count', fallback: 'viele' },
    },
  },
  'unknown-merge-link': {
    changes: says({ text: 'Teilen', link: 'tag:referral-link' }),
    finding: {
      severity: 'warning',
      blockId: 'essay',
      values: { tool: 'listmonk', tag: 'referral-link' },
    },
  },
  'unsure-merge-tag': {
    changes: { ...says({ tag: 'email' }), outro: { ...blankBlock('divider', 'outro') } },
    target: 'cleverreach',
    finding: {
      severity: 'hint',
      blockId: 'essay',
      values: { tool: 'CleverReach', tag: 'email' },
    },
  },
  'unknown-block': {
    changes: { later: { id: 'later', type: 'unknown', raw: {}, reason: 'There is no "map".' } },
    finding: { severity: 'warning', blockId: 'later', values: {} },
  },
  'too-few-words': {
    publication: { targetWords: { least: 1000, most: 2000 } },
    finding: {
      severity: 'hint',
      blockId: null,
      values: expect.objectContaining({ least: 1000, most: 2000 }) as Finding['values'],
    },
  },
  'too-many-words': {
    publication: { targetWords: { least: 1, most: 2 } },
    finding: {
      severity: 'hint',
      blockId: null,
      values: expect.objectContaining({ least: 1, most: 2 }) as Finding['values'],
    },
  },
  'html-too-heavy': {
    changes: says('x'.repeat(103 * 1024)),
    finding: {
      severity: 'error',
      blockId: null,
      values: expect.objectContaining({ most: 102 }) as Finding['values'],
    },
  },
  'html-heavy': {
    changes: says('x'.repeat(90 * 1024)),
    finding: {
      severity: 'warning',
      blockId: null,
      values: expect.objectContaining({ most: 102 }) as Finding['values'],
    },
  },
};

test('a clean issue has no findings', () => {
  expect(checkIssue(issueWith(), publication)).toEqual([]);
});

test('every finding there is has a case below', () => {
  expect(Object.keys(triggers).toSorted()).toEqual(findingNames.toSorted());
});

describe.each(Object.entries(triggers))('%s', (rule, trigger) => {
  const { changes, publication: fields, target, finding } = trigger;
  const found = checkIssue(issueWith(changes), { ...publication, ...fields }, target);

  test('is found, and nothing else', () => {
    expect(found).toEqual([{ rule, ...finding }]);
  });

  test('is said in German and English, with all its values', () => {
    const [first] = found;
    if (!first) throw new Error(rule);
    const [de, en] = [findingText(first, 'de-AT'), findingText(first, 'en')];
    expect(de).not.toBe(en);
    for (const text of [de, en]) {
      expect(text).toMatch(/^[\p{L}„“].*[.!]$/u);
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

test('days, numbers and merge tags are said in the language of whoever reads it', () => {
  const say = (values: Finding['values'], rule: string) =>
    findingText({ rule, severity: 'hint', blockId: null, values }, 'en');
  expect(say({ day: '2025-08-30', weekday: '2025-08-30' }, 'earnings-weekend')).toMatch(
    /^August 30, 2025 is a Saturday, when/,
  );
  expect(say({ tool: 'X', tag: 'first-name' }, 'unknown-merge-tag')).toMatch(/“first name”/);
  expect(say({ words: 1283, least: 1, most: 2, difference: 3 }, 'too-many-words')).toMatch(/1,283/);
});

test('an issue without a masthead lacks all that stands in it', () => {
  const findings = checkIssue({ id: 'i', blocks: [cleanBlocks.essay] }, publication);
  expect(findings.map(({ rule, blockId }) => [rule, blockId])).toEqual([
    ['missing-title', null],
    ['missing-subject', null],
    ['missing-preheader', null],
    ['missing-date', null],
  ]);
});

test('findings stand in reading order, what is about the whole issue first', () => {
  const findings = checkIssue(
    issueWith({
      masthead: { ...masthead, subject: '' },
      figure: { ...figure, credit: [] },
      ...says('TODO'),
    }),
    { ...publication, targetWords: { least: 500, most: 600 } },
  );
  expect(findings.map(({ blockId }) => blockId)).toEqual([null, 'masthead', 'essay', 'figure']);
});

test.each([
  'Montag, der 25. August 2025',
  'Montag, 25.8.',
  'am Montag 25.08.2025',
  'montags, den 25. August',
  'Donnerstag, 1. Januar',
  'Sonntag, der 29. Februar 2032',
  'Dienstag, den 31. Februar',
  'Montag um 9',
  'Montag bis Freitag',
])('%j fits the calendar, or names no day', (text) => {
  expect(checkIssue(issueWith(says(text)), publication)).toEqual([]);
});

test.each([
  ['en', 'Tuesday, August 25, 2025', 'Monday'],
  ['en', 'on Sunday, the 24th of August 2026', 'Monday'],
  ['de', 'Freitag 25.8.', 'Montag'],
  ['de', 'Freitag, 1. Januar', 'Donnerstag'],
  ['fr', 'mardi 25 août 2025', 'lundi'],
])('in %s, %j is a mistake', (language, text, weekday) => {
  const plain = { ...publication, language };
  const outro = blankBlock('divider', 'outro');
  const clean = says(text);
  const found = checkIssue({ id: 'i', blocks: [masthead, ...Object.values(clean), outro] }, plain);
  expect(found).toMatchObject([{ rule: 'wrong-weekday' }]);
  expect(weekdayName(String(found[0]?.values['weekday']), language)).toBe(weekday);
});

test.each(['Toxxxxic', 'Methodo', 'TODOS', 'lorem', 'xxx klein'])('%j keeps no place', (text) => {
  expect(checkIssue(issueWith(says(text)), publication)).toEqual([]);
});

test.each(mailTools)('every tool can be checked for: %s', (target) => {
  for (const finding of checkIssue(german.issue, german.publication, target)) {
    expect(finding.rule).toMatch(/merge/);
  }
});
