import { expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { newPublication } from '../../../issue/publication.ts';
import { readQuery } from '../../../issue/search/readQuery.ts';
import { readSearch } from '../../../issue/search/readSearch.ts';
import { searchIssue } from '../../../issue/search/searchIssue.ts';
import { searchText } from '../../../issue/search/searchText.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import { everyBlock } from '../support/everyBlock.ts';

const publication = newPublication({ name: 'Probe', language: 'de' });
const text = searchText({ id: 'x', blocks: everyBlock }, publication);
const find = (query: string) => searchIssue(text, readQuery(query));

test('every word, emoji aside, and every address of every block is found in it', () => {
  for (const part of text.parts) {
    for (const line of part.lines) {
      const terms = readQuery(line);
      if (terms.length === 0) continue;
      expect(find(line)?.map(({ blockId }) => blockId)).toContain(part.id);
    }
  }
  expect(text.parts.flatMap(({ pages }) => pages)).toContain('example.org/a b');
});

test('all terms must stand in one block or item, in whatever line; short ones begin a word', () => {
  const [place] = find('study See') ?? [];
  expect(place).toMatchObject({
    words: 'See',
    marks: [
      [0, 3],
      [8, 13],
    ],
  });
  expect(find('Titel subscribers')).toBeUndefined();
  expect(find('tudy')).toHaveLength(find('study')?.length ?? -1);
  expect(find('ee')).toBeUndefined();
});

test('a month, year or week of the issue need not stand in it; alone, it is the issue that is found', () => {
  const study = find('study');
  for (const when of ['August', '2025', 'KW35', 'august 2025'])
    expect(find(`${when} study`)?.length).toBe(study?.length);
  expect(find('Juli study')).toBeUndefined();
  expect(find('August 2025')).toEqual([]);
});

/** The words found in a text, those with a typing error in parentheses. */
function foundIn(lines: readonly string[], query: string): string[] {
  const blocks = lines.map((line, index) => ({
    ...blankBlock('text', `t${String(index)}`),
    body: paragraphs(line),
  }));
  const places = searchIssue(searchText({ id: 'y', blocks }, publication), readQuery(query)) ?? [];
  return places.map(({ words, isNear }) => (isNear ? `(${words})` : words));
}

test.each([
  ['nvidea', 'NVIDIA meldet Zahlen', ['(NVIDIA)']],
  ['Inlfation', 'Die Inflation sinkt', ['(Inflation)']],
  ['Notenbnk', 'Der Rat der Notenbank', ['(Notenbank)']],
  ['Anthroppic', 'Anthropics Modell', ['(Anthropics)']],
  ['subscribrs', 'all subscribers', ['(subscribers)']],
  ['Größse', 'in voller Größe', ['(Größe)']],
  ['mark', 'ein Mann', []],
  ['20255', 'im Jahr 2025', []],
  ['Inlfaton', 'Die Inflation sinkt', []],
  ['Häuser', 'ein Haus', ['(Haus)']],
  ['Zinsen', 'der Zins sinkt', ['(Zins)']],
  ['Kursen', 'ein Kurs, kurz', ['(Kurs)']],
  ['Banken', 'die Bank', ['(Bank)']],
  ['gestiegene', 'ist gestiegen', ['(gestiegen)']],
  ['prices', 'the pricing of a price', ['(pricing)']],
  ['studies', 'one study', ['(study)']],
  ['Rat', 'die Ratte', ['Rat']],
  ['Herz', 'der Hertz', []],
  ['Iller', 'ein Illustrierter', []],
  ['kw1', 'seit KW 01', ['KW 01']],
  ['kw01', 'seit KW1', ['KW1']],
  ['kw1', 'seit KW10 und KW 11', []],
])('%s in "%s"', (query, line, words) => {
  expect(foundIn([line], query)).toEqual(words);
});

test('what was found with a typing error stands behind what was found as typed', () => {
  const lines = ['Der Markt ist ruhig', 'Die Marke Apple', 'Apfel und Märkte'];
  expect(foundIn(lines, 'marke')).toEqual(['Marke', '(Markt)', '(Märkte)']);
});

test('a filter leaves the blocks of its types, and those with its sources', () => {
  const found = (typed: string) => {
    const { terms, parts } = readSearch(typed);
    return searchIssue(text, terms, parts)?.map(({ type }) => type);
  };
  expect(found('block:chart')).toEqual(['chart']);
  expect(found('block:meldung wörter')).toEqual(['news-item']);
  expect(found('August 2025 block:kopf')).toEqual(['masthead']);
  expect(found('block:kopf study')).toBeUndefined();
  const all = found('quelle:example.org') ?? [];
  expect(all).toContain('news-item');
  expect(all).not.toContain('masthead');
  expect(found('quelle:verge')).toEqual(['news-item']);
  expect(found('quelle:xample')).toBeUndefined();
});
