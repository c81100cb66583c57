import { expect, test } from 'vitest';
import type { Block, KnownBlock, NewsItem } from '../../../issue/blocks/allBlocks.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { guessedKinds, kindsFor, withKind } from '../../../issue/import/guesses/changeKind.ts';
import { joinBlocks, splitBlock, splitPlaces } from '../../../issue/import/guesses/splitBlock.ts';
import { blockText } from '../../../issue/compare/blockText.ts';
import { textContext } from '../../../issue/counting/countIssue.ts';
import { layoutOf, newPublication } from '../../../issue/publication.ts';
import { everyBlock } from '../support/everyBlock.ts';

const publication = newPublication({ language: 'de', name: 'Brief' });
const layout = layoutOf(publication);

/** The words and addresses of blocks, sorted; a news section with its items. */
function words(blocks: readonly Block[]): string[] {
  const context = { ...textContext({ blocks }, publication), ...layout };
  const parts = blocks.flatMap((block): (Block | NewsItem)[] =>
    block.type === 'news-section' ? [block, ...block.items] : [block],
  );
  return parts
    .flatMap((block) => blockText(block, context).match(/https?:\S+|[\p{L}\p{N}]+/gu) ?? [])
    .toSorted();
}

function lacks(before: readonly string[], after: readonly string[]): string[] {
  const rest = [...after];
  return before.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

test.each(everyBlock.map((block) => [block.type, block] as const))(
  'no word, link or picture of a block gets lost in another kind: %s',
  (_, block) => {
    for (const kind of kindsFor(block, layout)) {
      const made = withKind(block, kind, layout);
      expect(made?.id).toBe(block.id);
      expect(lacks(words([block]), words(made ? [made] : []))).toEqual([]);
    }
  },
);

const source = [
  '# Titel',
  '## Eins',
  'Anfang.',
  '### Zwei',
  'Mitte mit [Link](https://a.example/).',
  '## Drei',
  '**Alpha** Text. [Quelle](https://b.example/)',
  'Beta: Text. [Ort](https://c.example/)',
].join('\n\n');

function imported(): readonly KnownBlock[] {
  const { blocks } = importIssue(source, { format: 'markdown', publication }).issue;
  return blocks.filter((block): block is KnownBlock => block.type !== 'unknown');
}

test('a text becomes news with sources, an essay, a tip, an advertisement, and back', () => {
  const three = imported().at(-1);
  if (!three) throw new Error('no block');
  const news = withKind(three, 'news-section', layout);
  expect(news).toMatchObject({
    headline: ['Drei'],
    items: [
      { headline: ['Alpha'], sources: [{ label: ['Quelle'], url: 'https://b.example/' }] },
      { headline: ['Beta:'], sources: [{ url: 'https://c.example/' }] },
    ],
  });
  expect(kindsFor(three, layout)).toEqual(guessedKinds);
  const back = news && withKind(news, 'text', layout);
  expect(back).toMatchObject({ type: 'text', headline: ['Drei'] });
  expect(lacks(words([three]), words(back ? [back] : []))).toEqual([]);
});

test('a block is split before a part, and joined again', () => {
  const essay = imported()[1];
  if (!essay) throw new Error('no block');
  expect(splitPlaces(essay)).toEqual(['Anfang.', 'Zwei', 'Mitte mit Link.']);
  const [first, second] = splitBlock(essay, 1, 'n');
  expect(first).toMatchObject({ headline: ['Eins'], body: [{ content: ['Anfang.'] }] });
  expect(second).toMatchObject({ id: 'n', type: 'text', headline: ['Zwei'], body: [{}] });
  const joined = first && second && joinBlocks(first, second, layout);
  expect(joined).toEqual(essay);
});

test('sections of news are split and joined by their items', () => {
  const news = everyBlock.find(({ type }) => type === 'news-section');
  if (news?.type !== 'news-section') throw new Error('no block');
  const section = { ...news, items: [...news.items, ...news.items, ...news.items] };
  expect(splitPlaces(section)).toHaveLength(section.items.length - 1);
  const [first, second] = splitBlock(section, 0, 'n');
  expect(first && second && joinBlocks(first, second, layout)).toEqual(section);
});

test('what running text cannot hold keeps its kind', () => {
  for (const type of ['chart', 'table', 'earnings', 'masthead', 'divider'] as const) {
    const block = everyBlock.find((one) => one.type === type);
    if (!block) throw new Error(type);
    expect(kindsFor(block, layout).filter((kind) => kind !== type)).toEqual([]);
  }
});

test('a block made from others is for the same audience', () => {
  const essay = imported()[1];
  const news = everyBlock.find(({ type }) => type === 'news-section');
  if (!essay || news?.type !== 'news-section') throw new Error('no block');
  const forMail = { ...essay, audience: 'mail' } as KnownBlock;
  expect(withKind(forMail, 'tip', layout)).toMatchObject({ type: 'tip', audience: 'mail' });
  expect(withKind(essay, 'tip', layout)).not.toHaveProperty('audience');
  const [first, second] = splitBlock(forMail, 1, 'n');
  expect([first, second]).toMatchObject([{ audience: 'mail' }, { audience: 'mail' }]);
  expect(first && second && joinBlocks(first, second, layout)).toEqual(forMail);
  const section: Block = { ...news, items: [...news.items, ...news.items], audience: 'web' };
  expect(splitBlock(section, 0, 'n')).toMatchObject([{ audience: 'web' }, { audience: 'web' }]);
});
