import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges, type Segment } from '../../../issue/compare/wordChanges.ts';
import { anyText } from '../support/anyText.ts';
import { processorTime, slowness } from '../../support/processorTime.ts';

/** One of the two texts, put together again. */
function textOf(segments: readonly Segment[], without: 'removed' | 'added'): string {
  return segments
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

test('segments give both texts back, to the letter', () => {
  const word = fc.constantFrom('der', 'Markt', ' ', '\n', ', ', '3,5 %', '👩‍⚖️', 'KI-Boom', '');
  const anyLines = fc.oneof(
    anyText,
    fc.array(word).map((words) => words.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(anyLines, anyLines, (before, after) => {
      const segments = wordChanges(before, after);
      expect(textOf(segments, 'added')).toBe(before);
      expect(textOf(segments, 'removed')).toBe(after);
      for (const [index, { kind, text }] of segments.entries()) {
        expect(text).not.toBe('');
        expect(segments[index + 1]?.kind).not.toBe(kind);
        if (segments[index + 1]?.kind === 'removed') expect(kind).toBe('same');
      }
    }),
    { numRuns: 1000 },
  );
});

test('words are compared, not letters, and a space between two changed words goes with them', () => {
  expect(wordChanges('Der Kurs stieg um 3,5 %.', 'Der Preis fiel um 3,5 %.')).toEqual([
    { kind: 'same', text: 'Der ' },
    { kind: 'removed', text: 'Kurs stieg' },
    { kind: 'added', text: 'Preis fiel' },
    { kind: 'same', text: ' um 3,5 %.' },
  ]);
});

test('a new paragraph leaves those around it alone', () => {
  expect(wordChanges('Eins.\nDrei.', 'Eins.\nZwei.\nDrei.')).toEqual([
    { kind: 'same', text: 'Eins.\n' },
    { kind: 'added', text: 'Zwei.\n' },
    { kind: 'same', text: 'Drei.' },
  ]);
});

test('texts that have nothing in common are told apart at once, however long', () => {
  const text = (word: string) =>
    Array.from({ length: 20_000 }, (_, at) => word + String(at)).join(' ');
  const took = processorTime(() => {
    expect(wordChanges(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
  expect(took).toBeLessThan(2000 * slowness());
});
