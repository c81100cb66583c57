import { afterEach, expect, test, vi } from 'vitest';
import { newPublication } from '../../../issue/publication.ts';
import { rememberSourceNames } from '../../../renderer/session/rememberSourceNames.ts';
import { Store } from '../../../renderer/store/store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Returns how often the user is notified after naming a source "Die Tageszeitung", given the desk's answer to the save. */
async function toldAfter(saved: object): Promise<number> {
  const publication = newPublication({ name: 'Brief' });
  const library = {
    name: 'Brief',
    publication,
    publicationProblem: null,
    publicationRevision: '0',
    issues: [],
    copies: [],
    asksName: false,
  };
  const answer = (value: object) => () => Promise.resolve({ ok: true, value });
  const desk = {
    'library.list': answer({ outcome: 'opened', library }),
    'publication.save': answer(saved),
  };
  vi.stubGlobal('window', { setzkasten: { desk } });
  let told = 0;
  const store = new Store(publication);
  const sources = rememberSourceNames(store, () => {
    told += 1;
  });
  sources.learn('https://taz.de/artikel', 'Die Tageszeitung');
  await vi.waitFor(() =>
    expect(Object.values(store.get().sourceNames)).toEqual(['Die Tageszeitung']),
  );
  await new Promise((resolve) => setTimeout(resolve));
  return told;
}

test('a name that is not written is told, and holds until the window goes', async () => {
  expect(await toldAfter({ outcome: 'saved', revision: '1' })).toBe(0);
  expect(await toldAfter({ outcome: 'read-only', why: 'EROFS' })).toBe(1);
});
