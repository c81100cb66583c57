import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankBlock, blankNewsItem, type Block } from '../../../issue/blocks/allBlocks.ts';
import { blockText } from '../../../issue/compare/blockText.ts';
import { compareIssues, type BlockComparison } from '../../../issue/compare/compareIssues.ts';
import { mergeIssues } from '../../../issue/compare/mergeIssues.ts';
import { whoChanged } from '../../../issue/compare/whoChanged.ts';
import { textContext } from '../../../issue/counting/countIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import { anyIssue } from '../support/anyIssue.ts';
import { everyBlock } from '../support/everyBlock.ts';

const publication = newPublication({ name: 'Werkstattbrief', author: 'Ada', language: 'de' });

const text = (id: string, ...lines: string[]): Block => ({
  ...blankBlock('text', id),
  body: paragraphs(...lines),
});
const item = (id: string, headline: string) => ({ ...blankNewsItem(id), headline: [headline] });
const news = (...items: ReturnType<typeof item>[]): Block => ({
  ...blankBlock('news-section', 'news'),
  headline: ['Kurz notiert'],
  items,
});
const issue = (...blocks: Block[]) => ({ id: 'kw35', blocks });

/** A comparison in one line: `+` added, `-` removed, `~` changed, `=` same, `>` moved. */
function outline(compared: readonly BlockComparison[]): string[] {
  const signs = { added: '+', removed: '-', changed: '~', same: '=' };
  return compared.flatMap(({ key, change, moved, segments, items }) => [
    `${signs[change]}${moved ? '>' : ''}${key} ${segments
      .map(({ kind, text: part }) => (kind === 'same' ? part : `[${signs[kind]}${part}]`))
      .join('')}`.trimEnd(),
    ...outline(items).map((line) => `  ${line}`),
  ]);
}

test('names what became of each block, and of each item of a news section', () => {
  const before = issue(
    text('one', 'Erstens.'),
    text('gone', 'Bald weg.'),
    news(item('a', 'Alpha'), item('b', 'Beta')),
    text('last', 'Zuletzt.'),
  );
  const after = issue(
    text('last', 'Zuletzt.'),
    text('one', 'Zuerst.', 'Und mehr.'),
    news(item('b', 'Beta'), item('c', 'Gamma')),
  );
  expect(outline(compareIssues(before, after, publication))).toEqual([
    '=>last Zuletzt.',
    '~one [-Erstens.][+Zuerst.\nUnd mehr.]',
    '-gone [-Bald weg.]',
    '=news Kurz notiert',
    '  -a [-Alpha]',
    '  =b Beta',
    '  +c [+Gamma]',
  ]);
});

test('what readers do not see on the page is compared as well', () => {
  const masthead = blankBlock('masthead', 'head');
  const button = { ...blankBlock('button', 'go'), label: 'Los', url: 'https://example.com/a' };
  const before = issue({ ...masthead, subject: 'Alt' }, button);
  const after = issue({ ...masthead, subject: 'Neu' }, { ...button, url: 'https://example.com/b' });
  expect(outline(compareIssues(before, after, publication))).toEqual([
    '~head Werkstattbrief\n[-Alt][+Neu]',
    '~go Los\nhttps://example.com/[-a][+b]',
  ]);
  const bold = issue({
    ...blankBlock('text', 't'),
    body: paragraphs([{ text: 'Wort', marks: ['bold'] }]),
  });
  expect(outline(compareIssues(issue(text('t', 'Wort')), bold, publication))).toEqual(['~t Wort']);
});

test('an issue compared with itself is the same, tokens that count words among it', () => {
  const whole = issue(...everyBlock);
  for (const { change, moved, segments } of compareIssues(whole, whole, publication))
    expect([change, moved, segments.every(({ kind }) => kind === 'same')]).toEqual([
      'same',
      false,
      true,
    ]);
  const longer = issue(...everyBlock, text('more', 'Drei Wörter mehr.'));
  expect(
    compareIssues(whole, longer, publication).filter(({ change }) => change !== 'same'),
  ).toHaveLength(1);
});

test('the segments of a block are its text before and its text after, whatever the issues', () => {
  fc.assert(
    fc.property(anyIssue, anyIssue, (before, after) => {
      const context = { ...textContext(after, publication), publication: publication.name };
      const texts = (blocks: readonly Block[]) =>
        blocks
          .map((block) => blockText(block, context))
          .filter(Boolean)
          .toSorted();
      const compared = compareIssues(before, after, publication);
      const put = (without: 'removed' | 'added') =>
        compared
          .map(({ segments }) =>
            segments
              .filter(({ kind }) => kind !== without)
              .map((s) => s.text)
              .join(''),
          )
          .filter(Boolean)
          .toSorted();
      expect(put('added')).toEqual(texts(before.blocks));
      expect(put('removed')).toEqual(texts(after.blocks));
    }),
    { numRuns: 100 },
  );
});

test('one choice for all gives that version; choices for some give those blocks in their places', () => {
  fc.assert(
    fc.property(anyIssue, anyIssue, (before, after) => {
      expect(mergeIssues(before, after, () => 'before').blocks).toEqual(before.blocks);
      expect(mergeIssues(before, after, () => 'after').blocks).toEqual(after.blocks);
    }),
    { numRuns: 100 },
  );
  const before = issue(
    text('one', 'Meins.'),
    news(item('a', 'Alpha'), item('b', 'Beta')),
    text('mine', 'Neu.'),
  );
  const after = issue(
    text('theirs', 'Auch neu.'),
    news(item('b', 'Beta 2'), item('a', 'Alpha 2')),
    text('one', 'Ihres.'),
  );
  const choose = (...theirs: string[]) =>
    mergeIssues(before, after, (key) => (theirs.includes(key) ? 'after' : 'before'));
  expect(choose('theirs', 'b', 'one').blocks).toEqual([
    text('theirs', 'Auch neu.'),
    news(item('a', 'Alpha'), item('b', 'Beta 2')),
    text('mine', 'Neu.'),
    text('one', 'Ihres.'),
  ]);
});

test('tells who changed a block since the version that both come from', () => {
  const base = issue(
    text('same', 'Gleich.'),
    text('mine', 'Alt.'),
    text('theirs', 'Alt.'),
    text('both', 'Alt.'),
    text('gone', 'Von dir gelöscht.'),
    news(item('a', 'Alpha')),
  );
  const mine = issue(
    text('same', 'Gleich.'),
    text('mine', 'Neu.'),
    text('theirs', 'Alt.'),
    text('both', 'Neu.'),
    news(item('a', 'Alpha'), item('b', 'Beta')),
  );
  const theirs = issue(
    text('same', 'Gleich.'),
    text('mine', 'Alt.'),
    text('theirs', 'Neu.'),
    text('both', 'Ganz neu.'),
    text('gone', 'Von dir gelöscht.'),
    news(item('a', 'Alpha 2')),
    text('new', 'Dazu.'),
  );
  const who = whoChanged(base, mine, theirs);
  const keys = ['mine', 'theirs', 'both', 'gone', 'news', 'a', 'b', 'new'];
  expect(keys.map((key) => `${key}: ${who(key)}`)).toEqual([
    'mine: before',
    'theirs: after',
    'both: both',
    'gone: before',
    'news: after',
    'a: after',
    'b: before',
    'new: after',
  ]);
});

test('a merged issue has the language of the version whose masthead was chosen', () => {
  const head = blankBlock('masthead', 'm');
  const before = { id: 'i', language: 'en', blocks: [head] };
  const after = { id: 'i', blocks: [head] };
  expect(mergeIssues(before, after, () => 'before').language).toBe('en');
  expect(mergeIssues(before, after, () => 'after').language).toBeUndefined();
});
