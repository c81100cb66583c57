import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartKinds } from '../../../../issue/charts/chartSchema.ts';
import { textWidth } from '../../../../issue/charts/text/measure.ts';
import { shortNames } from '../../../../issue/charts/text/shortNames.ts';
import { drawSource } from '../support/drawSource.ts';
import { processorTime, slowness } from '../../../support/processorTime.ts';
import { labelFaults, labelsIn } from '../support/labelsIn.ts';

const long =
  'Landesamt für die Verwaltung der Angelegenheiten und Liegenschaften der Gemeinden im ländlichen Raum';

test.each([1, 2, 3])('names that differ at their end differ in %s lines', (most) => {
  const names = [`${long} Nord`, `${long} Süd`, `${long} Süd-Ost`, 'Kreis', `${long} Nord`];
  const short = shortNames(names, { size: 13, weight: 400 }, 130, most).map((lines) =>
    lines.join(' '),
  );
  expect(new Set(short).size).toBe(4);
  expect(short[0]).toMatch(/^Landes.*…\u00A0.*Nord$/u);
  expect(short[1]).toMatch(/Süd$/u);
  expect(short[2]).toMatch(/Süd-Ost$/u);
  expect(short[3]).toBe('Kreis');
  expect(short[4]).toBe(short[0]);
});

test('names that differ in the middle, and are long after it', () => {
  const names = ['A', 'B'].map((letter) => `${long} ${letter} ${long}`);
  const [one, other] = shortNames(names, { size: 13, weight: 400 }, 150, 3).map((lines) =>
    lines.join(' '),
  );
  expect(one).toContain('…\u00A0A\u00A0Landesamt');
  expect(other).toContain('…\u00A0B\u00A0Landesamt');
});

test('lines stay within their width and number, and other names are not touched', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'm', ' ', 'Ä', '🚀'), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.integer({ min: 1, max: 3 }), (ends, most) => {
      const names = ends.map((end) => `${long}${end}`);
      for (const lines of shortNames(names, { size: 13, weight: 600 }, 90, most)) {
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines)
          expect(textWidth(line, { size: 13, weight: 600 })).toBeLessThanOrEqual(90.1);
      }
    }),
  );
});

test.each(chartKinds)('%s: labels of long names differ', (kind) => {
  const source = `Amt;${long} West;${long} Ost\n${long} Nord;5;6\n${long} Süd;7;8`;
  const svg = drawSource({ name: kind, source, wish: { kind, title: 'T', language: 'de' } });
  expect(labelFaults(svg)).toEqual([]);
  const texts = labelsIn(svg).map(({ text }) => text);
  const shows = (end: string) =>
    texts.some((text) => text.endsWith(end) || text.endsWith(`${end} →`));
  const [rows, columns] = [['Nord', 'Süd'].every(shows), ['West', 'Ost'].every(shows)];
  expect(kind === 'slope' || kind === 'scatter' ? rows && columns : rows || columns).toBe(true);
});

test('names of ten thousand characters take a moment', () => {
  const names = ['A', 'B'].map((end) => `${'Wort '.repeat(2000)}${end}`);
  let short: readonly (readonly string[])[] = [];
  const took = processorTime(() => {
    short = shortNames(names, { size: 13, weight: 400 }, 130, 1);
  });
  expect(short[0]).not.toEqual(short[1]);
  expect(took).toBeLessThan(500 * slowness());
});
