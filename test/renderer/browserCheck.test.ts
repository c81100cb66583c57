import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync('renderer/public/browserCheck.js', 'utf8');

/** What the page says in a browser, some of whose features may be missing. */
function said(language: string, missing = ''): string[] {
  const notes: string[] = [];
  const context = {
    navigator: { language },
    CSS: { supports: () => true },
    document: {
      addEventListener: (_: string, show: () => void) => show(),
      createElement: () => ({ setAttribute: () => undefined, textContent: '' }),
      body: { appendChild: (note: { textContent: string }) => notes.push(note.textContent) },
    },
  };
  runInNewContext(`${missing};${script}`, context);
  return notes;
}

test('a browser of today is told nothing', () => {
  expect(said('de-DE')).toEqual([]);
});

test('one that is too old is told what it lacks and what to use, in its language', () => {
  const old = 'delete Promise.withResolvers; delete Map.groupBy';
  expect(said('de-DE', old)).toEqual([
    expect.stringMatching(/zu alt.* Firefox 125.*lt: Promise\.withResolvers, Map\.groupBy\.$/),
  ]);
  expect(said('fr', 'CSS = undefined')).toEqual([expect.stringContaining('too old')]);
});
