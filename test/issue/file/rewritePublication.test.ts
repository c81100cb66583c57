import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePublication } from '../../../issue/file/parsePublication.ts';
import { rewritePublication } from '../../../issue/file/rewritePublication.ts';
import { newPublication, type Publication } from '../../../issue/publication.ts';
import { publicationText } from '../support/publicationText.ts';

function rewritten(before: unknown, publication: Publication): string {
  const text = typeof before === 'string' ? before : JSON.stringify(before);
  const written = rewritePublication(text, publication);
  return written.outcome === 'rewritten' ? written.text : expect.fail(written.outcome);
}

test('fields that are not ours stay where they were, behind ours', () => {
  const publication = newPublication({ name: 'Neu', theme: { accent: '#005f73' } });
  const before = {
    folders: ['a', { b: 1 }],
    name: 'Alt',
    theme: { accent: '#000000', corners: 3, dark: { page: '#000000', glow: true } },
    targetWords: { ideal: 1300 },
  };
  const { theme, targetWords, ...rest } = publication;
  expect(JSON.parse(rewritten(before, publication))).toEqual({
    ...rest,
    targetWords: { ...targetWords, ideal: 1300 },
    theme: { ...theme, corners: 3, dark: { ...theme.dark, glow: true } },
    folders: before.folders,
  });
  expect(Object.keys(JSON.parse(rewritten(before, publication)) as object).at(-1)).toBe('folders');
});

test('fields of ours that were taken out, or that are damaged, do not stay', () => {
  const publication = newPublication();
  const header = {
    asset: `${'a1'.repeat(32)}.png`,
    alt: 'A',
    width: 6,
    height: 2,
    link: 'https://example.org',
  };
  const before = {
    ...publication,
    mailTool: 'fax',
    readingSpeed: { wordsPerMinute: 300, firstImageSeconds: 0, leastImageSeconds: 0 },
    theme: { ...publication.theme, header, headingFontStack: 'sans' },
  };
  expect(rewritten(before, publication)).toBe(publicationText(publication));
});

test('never throws, and what it writes says what was to be written', () => {
  const publication = newPublication({
    name: 'Brief',
    readingSpeed: { wordsPerMinute: 1, firstImageSeconds: 0, leastImageSeconds: 0 },
  });
  const names = fc.constantFrom('name', 'theme', 'dark', 'header', 'version', '__proto__', 'x');
  const { object } = fc.letrec((tie) => ({
    object: fc.dictionary(
      names,
      fc.oneof({ maxDepth: 3 }, fc.jsonValue({ maxDepth: 2 }), tie('object')),
    ),
  }));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        object.map((value) => JSON.stringify(value)),
      ),
      (before) => {
        const written = rewritePublication(before, publication);
        if (written.outcome === 'newer') return written.version > 1;
        const { outcome, publication: read } = parsePublication(written.text);
        expect({ outcome, read }).toEqual({ outcome: 'parsed', read: publication });
        return rewritten(written.text, publication) === written.text;
      },
    ),
  );
});
