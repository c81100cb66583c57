import { describe, expect, test } from 'vitest';
import { countIssue, textContext } from '../../../issue/counting/countIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';

const publication = newPublication({ name: 'Mein Brief', language: 'de' });
const count = (issue: Issue, language = 'de') => countIssue(issue, { ...publication, language });
const copied = (issue: Issue): Issue => structuredClone(issue);

describe('countIssue', () => {
  // Counted by hand: link texts, captions and credits count; addresses, alt texts and emoji do not.
  test('counts every block as its readers see it', () => {
    const { words, captionWords, pictures, blocks } = count(everyBlockIssue);
    expect(Object.fromEntries(blocks.map((block) => [block.id, block.words]))).toEqual({
      masthead: 2 + 3 + 6, // publication; title; "Von Ada Beispiel · 25. August 2025"
      greeting: 4 + 2 + 9, // "1 Wörter, 1 Minuten, Montag, 25. August 2025, KW35"
      essay: 2 + 3 + 2 + 4 + 2 + 2 + 3 + 1,
      news: 2 + 2 + 3 + 1 + 2,
      chart: 3 + 1 + 1 + 4 + 1,
      tip: 1 + 2 + 5 + 1,
      earnings: 1 + 3 + 3 + 2,
      outro: 4,
      text: 3,
      figure: 3,
      quote: 2,
      divider: 0,
      button: 2,
      sponsor: 3 + 1 + 2 + 2,
      links: 1 + 2 + 2,
    });
    expect(words).toBe(blocks.reduce((sum, block) => sum + block.words, 0));
    expect({ captionWords, pictures }).toEqual({ captionWords: 4 + 2 + 3, pictures: 4 });
  });

  test('a news item’s words are among its section’s', () => {
    const news = count(everyBlockIssue).blocks.find(({ type }) => type === 'news-section');
    expect(news?.items).toMatchObject([{ id: 'item', words: 8 }]);
  });

  test('an unknown block counts nothing', () => {
    const unknown = {
      id: 'x',
      type: 'unknown',
      raw: { text: 'three more words' },
      reason: '',
    } as const;
    expect(count({ id: 'i', blocks: [unknown] })).toMatchObject({
      words: 0,
      characters: 0,
      minutes: 1,
    });
  });
});

describe('what was counted before', () => {
  test('gives the same as counting afresh', () => {
    expect(count(everyBlockIssue)).toEqual(count(copied(everyBlockIssue)));
    expect(count(everyBlockIssue, 'en')).toEqual(count(copied(everyBlockIssue), 'en'));
    expect(count(everyBlockIssue)).toEqual(count(copied(everyBlockIssue)));
  });

  test('is counted anew when a token’s value comes or goes', () => {
    count(everyBlockIssue);
    const blocks = everyBlockIssue.blocks.map((block) =>
      block.type === 'greeting'
        ? { ...block, subscribers: null }
        : block.type === 'masthead'
          ? { ...block, date: '' }
          : block,
    );
    const changed = { ...everyBlockIssue, blocks };
    expect(count(changed)).toEqual(count(copied(changed)));
    expect(count(changed).words).toBe(count(everyBlockIssue).words - 1 - 5 - 3);
  });
});

test('the issue’s own word count is what its greeting says', () => {
  const { words, minutes } = count(everyBlockIssue);
  expect(textContext(everyBlockIssue, publication)).toMatchObject({
    words,
    minutes,
    language: 'de',
    date: '2025-08-25',
    subscribers: 20578,
    subscriberChange: 46,
  });
});
