import { describe, expect, test } from 'vitest';
import { countIssue, textContext } from '../../../issue/counting/countIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { everyBlockIssue, everyBlockWords } from '../support/everyBlock.ts';

const publication = newPublication({ name: 'Mein Brief', language: 'de' });
const count = (issue: Issue, language = 'de') => countIssue(issue, { ...publication, language });
const copied = (issue: Issue): Issue => structuredClone(issue);

describe('countIssue', () => {
  test('counts every block as its readers see it', () => {
    const { words, captionWords, pictures, blocks } = count(everyBlockIssue);
    const expected = Object.entries(everyBlockWords).map(([type, [now]]) => [type, now]);
    expect(blocks.map((block) => [block.type, block.words])).toEqual(expected);
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
    expect(count(changed).words).toBe(count(everyBlockIssue).words - 1 - 5 - 4);
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
