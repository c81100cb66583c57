import { expect, test } from 'vitest';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { labelNames, labelsFor, usualLabel } from '../../../issue/language/labels.ts';
import { newPublication } from '../../../issue/publication.ts';
import { firstIssue } from '../../../issue/rollover/firstIssue.ts';
import { countingIds } from '../../../issue/file/blockId.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';

const languages = ['de', 'en', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];

test.each(languages)('%s has words of its own', (language) => {
  const others = languages.filter((other) => other !== language);
  const own = labelNames.map((name) => usualLabel(language, name));
  expect(own).not.toContain('');
  for (const other of others)
    expect(own).not.toEqual(labelNames.map((name) => usualLabel(other, name)));
});

test('a region has the words of its language, an unknown language the English ones', () => {
  expect(labelsFor('pt-BR').sponsor).toBe('Publicidade');
  expect(labelsFor('fi').sponsor).toBe('Advertisement');
});

/** The plain text of an issue with an advertisement and a tip. */
function textIn(language: string, labels?: Record<string, string>): string {
  const publication = newPublication({ language, name: 'Test', author: 'Ada', labels });
  const first = firstIssue(publication, { newId: countingIds(), today: '2025-08-25' });
  const blocks = [
    ...first.blocks.filter(({ type }) => type === 'masthead'),
    { ...blankBlock('sponsor', 's'), headline: ['Foo'] },
    { ...blankBlock('tip', 't'), headline: ['Bar'] },
  ];
  const { files } = exportIssue({ id: 'i', blocks }, publication, 'text');
  return files.map(({ text }) => text).join('\n');
}

test.each([
  ['fr', ['Par Ada', 'lundi 25 août 2025', 'Publicité', 'À voir: Bar']],
  ['es', ['Por Ada', 'lunes, 25 de agosto de 2025', 'Publicidad', 'Para ver: Bar']],
  ['it', ['Di Ada', 'lunedì 25 agosto 2025', 'Pubblicità', 'Da vedere: Bar']],
  ['pt', ['Por Ada', 'segunda-feira, 25 de agosto de 2025', 'Publicidade', 'Para ver: Bar']],
  ['nl', ['Door Ada', 'maandag 25 augustus 2025', 'Advertentie', 'Kijktip: Bar']],
  ['pl', ['Autor: Ada', 'poniedziałek, 25 sierpnia 2025', 'Reklama', 'Warto obejrzeć: Bar']],
])('a mail in %s', (language, expected) => {
  const text = textIn(language);
  for (const words of expected) expect(text).toContain(words);
});

test('the publication words labels itself', () => {
  const text = textIn('fi', { by: 'Kirjoittanut', sponsor: 'Mainos', watch: 'Katso' });
  for (const words of ['Kirjoittanut Ada', 'maanantaina 25. elokuuta', 'Mainos', 'Katso: Bar'])
    expect(text.replaceAll('\u00A0', ' ')).toContain(words);
});
