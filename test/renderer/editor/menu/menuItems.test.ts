import { expect, test } from 'vitest';
import { blockForms } from '../../../../renderer/blocks/blockForms.ts';
import { matchingItems, menuItems } from '../../../../renderer/editor/menu/menuItems.ts';
import { english } from '../../../../renderer/language/en/english.ts';
import { german } from '../../../../renderer/language/de/german.ts';
import { loadMessages } from '../../../../renderer/language/languages.ts';

await Promise.all([loadMessages('de'), loadMessages('en')]);

const types = Object.values(blockForms.blocks)
  .map(({ type }) => type)
  .filter((type) => type !== 'masthead');
const elements = Object.keys(german.elements) as (keyof typeof german.elements)[];
const languages = [german, english];

/** What is found first in the menu of the interface's language, within running text or behind the `+`. */
function first(query: string, messages: typeof german, inText: boolean): string | undefined {
  return matchingItems(menuItems(messages, blockForms, inText), query)[0]?.id;
}

test.each([
  ['German', german],
  ['English', english],
])(
  'in %s every block and element is found by its German and by its English name',
  (_, messages) => {
    for (const { blocks, elements: elementNames } of languages) {
      for (const inText of [true, false]) {
        const found = types.map((type) => first(blocks[type].name, messages, inText));
        expect(found).toEqual(types);
      }
      const found = elements.map((element) => first(elementNames[element].name, messages, true));
      expect(found).toEqual(elements);
    }
  },
);

test('the start of a word is enough, whatever its case and accents', () => {
  const found = (query: string) =>
    matchingItems(menuItems(german, blockForms, true), query).map(({ name }) => name);
  expect(found('begruß')).toEqual(['Begrüßung']);
  expect(found('ZWISCH')).toEqual(['Zwischenüberschrift']);
  expect(found('subh')).toEqual(['Zwischenüberschrift']);
  expect(found('essay')).toEqual(['Leitartikel']);
  expect(found('ssay')).toEqual([]);
});

test('a whole word comes before words that start with it', () => {
  const [first, second] = menuItems(german, blockForms, true);
  if (!first || !second) throw new Error('The menu is empty.');
  const items = [
    { ...first, name: 'A', search: 'a termine' },
    { ...second, name: 'B', search: 'b termin' },
  ];
  expect(matchingItems(items, 'termin').map(({ name }) => name)).toEqual(['B', 'A']);
});
