import type { Session } from 'electron';
import { expect, test, vi } from 'vitest';
import { dictionaryFor, spellingFor } from '../../electron/spellingFor.ts';

const available = ['de', 'en-AU', 'en-GB', 'en-US', 'pt-BR', 'pt-PT'];

test.each([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['en', 'en-US'],
  ['EN-gb', 'en-GB'],
  ['en-ZA', 'en-US'],
  ['pt', 'pt-BR'],
  ['nb', undefined],
])('%s is checked by the dictionary %s', (language, dictionary) => {
  expect(dictionaryFor(language, available)).toBe(dictionary);
});

test('the checker gets the publication’s language and words, and forgets those of the one before', () => {
  const session = {
    availableSpellCheckerLanguages: available,
    setSpellCheckerLanguages: vi.fn<Session['setSpellCheckerLanguages']>(),
    addWordToSpellCheckerDictionary: vi.fn<Session['addWordToSpellCheckerDictionary']>(),
    removeWordFromSpellCheckerDictionary: vi.fn<Session['removeWordFromSpellCheckerDictionary']>(),
  };
  const use = spellingFor(session as unknown as Session);
  use('de', ['KI-Boom', 'Setzkasten']);
  use('en', ['Setzkasten', 'Substack']);
  use('nb', ['Substack']);
  expect(session.setSpellCheckerLanguages.mock.calls).toEqual([[['de']], [['en-US']]]);
  expect(session.addWordToSpellCheckerDictionary.mock.calls).toEqual([
    ['KI-Boom'],
    ['Setzkasten'],
    ['Substack'],
  ]);
  expect(session.removeWordFromSpellCheckerDictionary.mock.calls).toEqual([
    ['KI-Boom'],
    ['Setzkasten'],
  ]);
});
