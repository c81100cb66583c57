import { describe, expect, test } from 'vitest';
import { recordOf } from '../../desk/index/issueRecord.ts';
import { checkIssue } from '../../issue/check/checkIssue.ts';
import { shownDrawings } from '../../issue/check/shownCharts.ts';
import { roughMailWeight } from '../../issue/check/mailWeight.ts';
import { compareIssues } from '../../issue/compare/compareIssues.ts';
import { countIssue, textContext } from '../../issue/counting/countIssue.ts';
import { html as plainHtml } from '../../issue/export/mail-tools/html.ts';
import { LiveMail } from '../../issue/export/liveMail.ts';
import { renderTestMail } from '../../issue/export/testMail.ts';
import {
  altTextsOf,
  exportIssue,
  exportTargets,
  handOver,
  renderEmail,
} from '../../issue/exportIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { clipboardForms } from '../../issue/paste/clipboardForms.ts';
import { newPublication, type Publication, publicationFor } from '../../issue/publication.ts';
import { searchText } from '../../issue/search/searchText.ts';
import { english } from '../samples/sampleIssues.ts';
import { everyBlockIssue } from './support/everyBlock.ts';

const german = newPublication({
  name: 'Brief',
  language: 'de',
  labels: { sponsor: 'Reklame', watch: 'Gucken' },
  readingSpeed: { wordsPerMinute: 120, firstImageSeconds: 12, leastImageSeconds: 3 },
});
/** The same newsletter, all of it in English. */
const inEnglish = newPublication({
  name: 'Brief',
  language: 'en',
  readingSpeed: { wordsPerMinute: 238, firstImageSeconds: 12, leastImageSeconds: 3 },
});

test('an issue in another language has neither the labels nor the speed of its newsletter', () => {
  const own = publicationFor({ language: 'en' }, german);
  expect(own).toEqual(inEnglish);
  expect(own).not.toHaveProperty('labels');
  expect(german.labels).toEqual({ sponsor: 'Reklame', watch: 'Gucken' });
  expect(publicationFor({ language: 'de-AT' }, german)).toEqual({ ...german, language: 'de-AT' });
  expect(publicationFor({ language: 'fr' }, newPublication())).not.toHaveProperty('readingSpeed');
});

test('it is the same publication if nothing differs, and the same object each time', () => {
  expect(publicationFor({}, german)).toBe(german);
  expect(publicationFor({ language: 'de' }, german)).toBe(german);
  const own = publicationFor({ language: 'en' }, german);
  expect(publicationFor({ language: 'en' }, german)).toBe(own);
  expect(publicationFor({ language: 'en' }, own)).toBe(own);
});

/** The sample, whose charts are pictures that are described by their data. */
const charted: Issue = {
  ...english.issue,
  blocks: english.issue.blocks.map((block) =>
    block.type === 'chart' ? { ...block, kind: 'bar' as const, description: '' } : block,
  ),
};

/** Every place where an issue meets its publication. */
const borders: Readonly<Record<string, (issue: Issue, publication: Publication) => unknown>> = {
  counting: countIssue,
  tokens: (issue, publication) => textContext(issue, publication),
  check: (issue, publication) => checkIssue(issue, publication),
  search: (issue, publication) => searchText(issue, publication),
  index: recordOf,
  comparing: (issue, publication) => compareIssues({ blocks: [] }, issue, publication),
  weighing: (issue, publication) => [
    roughMailWeight({ ...issue }, publication, 'html'),
    shownDrawings(issue, publication),
  ],
  preview: (issue, publication) =>
    new LiveMail(publication, (asset) => asset, plainHtml).write(issue, { words: 7, minutes: 1 }),
  email: (issue, publication) => renderEmail(issue, publication, 'html'),
  'alt texts': altTextsOf,
  'test mail': (issue, publication) => renderTestMail(issue, publication, 'a@example.org'),
  'hand over': (issue, publication) => handOver(issue, publication, 'substack'),
  copying: ({ id: _id, ...issue }, publication) =>
    clipboardForms({ blocks: issue.blocks }, { id: 'i', ...issue }, publication),
};

describe('an issue with a language of its own is as one of a newsletter in that language', () => {
  test.each(Object.entries(borders))('in %s', (_, result) => {
    const issues = [charted, everyBlockIssue];
    const wanted = issues.map((issue) => result(issue, inEnglish));
    const own = issues.map((issue) => result({ ...issue, language: 'en' }, german));
    expect(own).toEqual(wanted);
    expect(issues.map((issue) => result(issue, german))).not.toEqual(wanted);
  });

  test.each(exportTargets)('in the export as %s', (target) => {
    for (const issue of [english.issue, everyBlockIssue]) {
      const own = exportIssue({ ...issue, language: 'en' }, german, target);
      expect(own).toEqual(exportIssue(issue, inEnglish, target));
    }
  });
});

test.each([
  ['html', '<html lang="en-GB"'],
  ['web', '<html lang="en-GB"'],
  ['rss', '<language>en-GB</language>'],
  ['eml', '<html lang="en-GB"'],
] as const)('the export as %s says in which language it is', (target, said) => {
  const [first] = exportIssue({ ...everyBlockIssue, language: 'en-GB' }, german, target).files;
  expect(first?.text).toContain(said);
});

test('so does front matter', () => {
  const issue = { ...everyBlockIssue, language: 'en-GB' };
  const [first] = exportIssue(issue, german, 'markdown', { frontMatter: true }).files;
  expect(first?.text).toContain('lang: "en-GB"');
});

test('a live mail follows a change of the language', () => {
  const counts = { words: 7, minutes: 1 };
  const mail = new LiveMail(german, (asset) => asset, plainHtml);
  mail.write(everyBlockIssue, counts);
  const now = mail.write({ ...everyBlockIssue, language: 'en' }, counts);
  expect(now).toEqual(
    new LiveMail(inEnglish, (asset) => asset, plainHtml).write(everyBlockIssue, counts),
  );
});
