import { join } from 'node:path';
import { expect, describe, test } from 'vitest';
import fc from 'fast-check';
import { chartKinds } from '../../../issue/charts/chartSchema.ts';
import { drawSource, understood, type ChartSource } from './support/drawSource.ts';
import { gallery } from './support/gallery.ts';
import { labelFaults, labelsIn } from './support/labelsIn.ts';

describe.each(gallery)('$name', (chart) => {
  test('is drawn as before, twice the same', async () => {
    const svg = drawSource(chart);
    expect(drawSource(chart)).toBe(svg);
    await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${chart.name}.svg`));
  });

  test('no label overlaps another or leaves the picture', () => {
    expect(labelFaults(drawSource(chart))).toEqual([]);
  });
});

test('a shifted label is found', () => {
  const [lead] = gallery;
  const svg = lead ? drawSource(lead) : '';
  const label = />GPT-4-Niveau</;
  expect(svg).toMatch(label);
  const shifted = (attribute: string, by: number) =>
    svg.replace(
      new RegExp(`(<text[^>]* ?${attribute}=")([\\d.]+)("[^>]*>GPT-4-Niveau<)`),
      (_, before: string, at: string, after: string) =>
        `${before}${String(Number(at) + by)}${after}`,
    );
  expect(labelFaults(shifted('y', -20))).toEqual(['“GPT-4-Niveau” overlaps “GPT-4o-Niveau”']);
  expect(labelFaults(shifted('x', 90))).toEqual(['“GPT-4-Niveau” leaves the picture']);
});

test('every kind is in the gallery', () => {
  const kinds = new Set(gallery.map(({ wish }) => wish.kind));
  expect(chartKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

const name = fc.string({
  minLength: 1,
  maxLength: 24,
  unit: fc.constantFrom(...'a b c d e f g h Ä ö M W - '.split(' '), ' '),
});
const rows = fc.integer({ min: 1, max: 30 });
/** Any table of names or months, with gaps. */
const anyChart = fc
  .record({
    rows,
    kind: fc.constantFrom(...chartKinds),
    isTime: fc.boolean(),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    width: fc.integer({ min: 320, max: 900 }),
    series: fc.array(name, { minLength: 1, maxLength: 7 }),
    names: fc.array(name, { minLength: 30, maxLength: 30 }),
    seed: fc.array(fc.option(fc.integer({ min: -500, max: 90_000 }), { freq: 9 }), {
      minLength: 210,
      maxLength: 210,
    }),
    note: name,
  })
  .map(({ names, seed, series, ...wish }): ChartSource => {
    const head = ['Where', ...series.map((one, at) => `${one.trim()} ${String(at)}`)];
    const lines = Array.from({ length: wish.rows }, (_, row) => [
      wish.isTime
        ? `${String(2015 + Math.floor(row / 12))}-${String((row % 12) + 1).padStart(2, '0')}`
        : `${names[row]?.trim() ?? ''} x${String(row)}`,
      ...series.map((_one, at) => String(seed[row * 7 + at] ?? '')),
    ]);
    const first = lines[0]?.[0] ?? '';
    return {
      name: 'any',
      source: [head, ...lines].map((cells) => cells.join('\t')).join('\n'),
      wish: {
        kind: wish.kind,
        scale: wish.scale,
        width: wish.width,
        title: 'Any data',
        notes: [{ at: first, text: wish.note }],
        references: [{ at: 1000, label: wish.note }],
      },
    };
  });

test('whatever the data, labels neither overlap nor leave the picture, and no number is broken', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      let svg: string;
      try {
        understood(chart);
        svg = drawSource(chart);
      } catch (error) {
        // A column without any number makes no chart.
        expect(String(error)).toContain('cannot be read');
        return;
      }
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(labelFaults(svg)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a note for which there is no point is not lost', () => {
  const svg = drawSource({
    name: 'note',
    source: 'Year\tA\n2020\t1\n2021\t2\n2022\t3',
    wish: { kind: 'line', notes: [{ at: '1999', text: 'Long ago' }], title: 'T' },
  });
  expect(labelsIn(svg).map(({ text }) => text)).toContain('1999: Long ago');
});
