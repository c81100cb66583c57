import { expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { askableLinks, isOffline } from '../../../issue/check/linkAnswers.ts';
import { newPublication } from '../../../issue/publication.ts';

const publication = newPublication({ language: 'de' });

function issueWith(...addresses: string[]) {
  const items = addresses.map((url) => ({ label: ['Dort'], url, note: [] }));
  return { id: 'i', blocks: [{ ...blankBlock('link-list', 'links'), items }] };
}

test('merge tags, mail addresses and links that unsubscribe are not asked', () => {
  const issue = issueWith(
    ' https://example.org/a ',
    'https://example.org/a',
    'tag:unsubscribe',
    'mailto:ada@example.org',
    'https://news.example/unsubscribe?u=1',
    'https://news.example/abmelden',
    'https://news.example/?id={{subscriber}}',
    'https://news.example/*|UNIQID|*',
  );
  expect(askableLinks(issue, publication)).toEqual(['https://example.org/a']);
});

test('no answer at all means that there is no network', () => {
  const gone = { outcome: 'unreachable' } as const;
  expect(isOffline({ 'https://a.example/': gone, 'https://b.example/': gone })).toBe(true);
  expect(isOffline({ 'https://a.example/': gone })).toBe(false);
  const there = { outcome: 'there' } as const;
  expect(isOffline({ 'https://a.example/': gone, 'https://b.example/': there })).toBe(false);
});
