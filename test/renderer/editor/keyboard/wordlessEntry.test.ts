import { expect, it } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

const source = (label: string) => ({ label: [label], url: `https://${label}.example/` });
const link = (label: string, note = '') => ({
  label: [label],
  url: `https://${label}.example/`,
  note: note === '' ? [] : [note],
});
const issue: readonly Block[] = [
  { ...blankBlock('masthead', 'm'), title: 'Titel' },
  {
    ...blankBlock('lead-essay', 'e'),
    headline: ['Kopf'],
    sources: ['eins', 'zwei', 'drei'].map(source),
  },
  { ...blankBlock('tip', 't'), headline: ['A tip'], sources: [source('only')] },
  {
    ...blankBlock('link-list', 'l'),
    headline: ['Links'],
    items: [link('first'), link('second', 'a note'), link('third')],
  },
];

/** The addresses on a page, in their order. */
function addresses(page: OpenPage): string {
  const found: string[] = [];
  page.state().doc.descendants(({ attrs }) => {
    const { url } = attrs as { url?: string };
    if (url) found.push(url.replace(/^https:..|.example.$/g, ''));
  });
  return found.join(' ');
}

it.each<[words: string, keys: string[], left: string]>([
  ['zwei', ['Backspace'], 'eins drei only first second third'],
  ['zwei', ['Delete'], 'eins drei only first second third'],
  ['eins', ['Backspace'], 'zwei drei only first second third'],
  ['drei', ['Backspace'], 'eins zwei only first second third'],
  // The only one of its list stays, as the place for the next.
  ['only', ['Backspace'], 'eins zwei drei first second third'],
  ['first', ['Backspace'], 'eins zwei drei only second third'],
  // A link that still says something is no empty one.
  ['second', ['Backspace'], 'eins zwei drei only first second third'],
])('“%s” without its words goes with its address by %s', (words, keys, left) => {
  const page = openPage(issue);
  const before = page.blocks();
  page.select(`|${words}`, `${words}|`);
  page.press('Delete');
  expect(addresses(page)).toBe('eins zwei drei only first second third');
  page.press(...keys);
  expect(addresses(page)).toBe(left);
  expect(page.state().selection.empty).toBe(true);
  while (page.blocks() !== before && JSON.stringify(page.blocks()) !== JSON.stringify(before))
    page.undo();
  expect(page.blocks()).toEqual(before);
});
