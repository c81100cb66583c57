import { expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import {
  checkIssue,
  findingNames,
  findingText,
  applyFix,
  type Finding,
} from '../../../issue/check/checkIssue.ts';
import { mailTools } from '../../../issue/publication.ts';
import { english, german } from '../../samples/sampleIssues.ts';
import { sentenceText } from '../../../issue/check/sentence.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import { says } from './cases/findingCase.ts';
import { cleanBlocks, issueWith, publication } from './cleanIssue.ts';

const { masthead, figure } = cleanBlocks;

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
    ['missing-date', null],
    ['missing-unsubscribe', null],
    ['missing-preheader', null],
    ['missing-imprint', null],
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
  'Toxxxxic',
  'Methodo',
  'TODOS',
  'lorem',
  'xxx klein',
  'Größe XXL und XXXL',
  'Die TK zahlt, z. B. am 3.11., ca. 6 x 30 min.',
  'Ein Platzhalter im Text',
  'Die Überschrift, die fehlte',
  '[Anm. d. Red.: Fortsetzung folgt]',
  '[1] und [sic]',
  'Was?? Wirklich!!',
  'Quelle: dpa',
])('%j keeps no place', (text) => {
  expect(checkIssue(issueWith(says(text)), publication)).toEqual([]);
});

test('the samples have nothing to fix, for their own mail tools and for readers whom nobody knows', () => {
  for (const { issue, publication: own } of [german, english]) {
    expect(checkIssue(issue, own)).toEqual([]);
    for (const target of ['web', 'rss'] as const)
      expect(checkIssue(issue, own, target)).toEqual([]);
  }
});

test('a headline keeps its merge tag for readers whom nobody knows, and so a gap', () => {
  const headline = ['Hallo ', { tag: 'first-name' as const }];
  const issue = issueWith({ essay: { ...cleanBlocks.essay, headline } });
  expect(checkIssue(issue, publication, 'web')).toMatchObject([{ rule: 'unknown-merge-tag' }]);
});

test.each(mailTools)('every tool can be checked for: %s', (target) => {
  for (const finding of checkIssue(german.issue, german.publication, target)) {
    expect(finding.rule).toMatch(/merge|missing-unsubscribe/);
  }
});

test.each([
  'TODO: Zahl prüfen',
  'Das macht XXX Euro.',
  'Lorem ipsum dolor',
  'tbd',
  'Preis: TBD',
  'PLATZHALTER',
  '[Link]',
  '[Bild folgt]',
  '[Name einsetzen]',
  '[insert quote]',
  'Quelle: …',
  'Überschrift',
])('%j only keeps a place', (text) => {
  expect(checkIssue(issueWith(says(text)), publication)).toMatchObject([
    { rule: 'placeholder-text' },
  ]);
});

test('a text that is an advertisement becomes the block for it, which then asks who pays', () => {
  const body = [...paragraphs('Sponsor dieser Ausgabe ist eine Leuchtenfabrik.')];
  const text = { ...blankBlock('text', 'text'), headline: ['Licht'], body };
  const issue = issueWith({ text });
  const [finding] = checkIssue(issue, publication);
  const after = finding && applyFix(issue, finding, publication);
  const sponsor = { ...blankBlock('sponsor', 'text'), headline: ['Licht'], body };
  expect(after?.blocks.at(-1)).toEqual(sponsor);
  expect(after && checkIssue(after, publication)).toMatchObject([{ rule: 'sponsor-without-name' }]);
});

test('a finding that was fixed already is fixed no more', () => {
  const issue = issueWith(says({ text: 'hier', link: 'http://example.org/x' }));
  const [finding] = checkIssue(issue, publication);
  const after = finding && applyFix(issue, finding, publication);
  expect(finding && after && applyFix(after, finding, publication)).toBeUndefined();
});

test.each([
  ['{words} {words|Wort|Wörter}', 1, '1 Wort'],
  ['{words} {words|Wort|Wörter}', 0, '0 Wörter'],
  ['{words} {words|Wort|Wörter}', 1283, '1.283 Wörter'],
])('%j with %i is %j', (de, words, text) => {
  expect(sentenceText({ de, en: '' }, { words }, 'de')).toBe(text);
});

test('no sentence says "1 Wörter" or the like', () => {
  const one = { words: 1, links: 1, difference: 1, length: 1, least: 1, most: 1 };
  for (const rule of findingNames) {
    const finding = { rule, severity: 'hint', blockId: null, values: one } as const;
    expect(findingText(finding, 'de')).not.toMatch(/(?<![\d.,])1 (?:Wörter|Links|Minuten|Bilder)/);
    expect(findingText(finding, 'en')).not.toMatch(/(?<![\d.,])1 (?:words|links|minutes|pictures)/);
  }
});

test('a text chart says which cell is no number', () => {
  const table = [
    ['', ''],
    ['A', '1'],
    ['B', 'viel'],
    ['C', '–'],
  ];
  const blocks = [{ ...cleanBlocks.chart, kind: 'bars' as const, table }];
  const found = checkIssue({ id: 'i', blocks }, publication).filter(({ rule }) =>
    rule.startsWith('chart'),
  );
  expect(found.map((one) => findingText(one, 'en'))).toEqual([
    'Line 3, column 2: “viel” is not a number.',
  ]);
});
