import { join } from 'node:path';
import { expect, describe, test } from 'vitest';
import { chartKinds } from '../../../issue/charts/chartSchema.ts';
import { drawSource, type Wish } from './support/drawSource.ts';
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

describe('any shifted label is found', () => {
  // One chart of each kind.
  const ofKinds = chartKinds.flatMap(
    (kind) => gallery.find(({ wish }) => wish.kind === kind) ?? [],
  );

  test.each(ofKinds)('$wish.kind', (chart) => {
    const svg = drawSource(chart);
    const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)];
    expect(texts.length).toBeGreaterThan(3);
    const boxes = labelsIn(svg);
    const moved = (at: number, right: number, down: number) => {
      const text = texts[at];
      if (!text) throw new Error('No such label');
      const { index, 0: whole, 1: x, 2: y } = text;
      const start = `<text x="${String(Number(x) + right)}" y="${String(Number(y) + down)}"`;
      return svg.slice(0, index) + start + svg.slice(index + whole.length);
    };
    boxes.forEach((own, at) => {
      const other = boxes[at === 0 ? 1 : 0] ?? own;
      const onto = moved(at, other.left - own.left, other.top - own.top);
      expect(labelFaults(onto).join()).toContain('overlaps');
      for (const [right, down] of [
        [-2000, 0],
        [2000, 0],
        [0, -2000],
        [0, 2000],
      ] as const)
        expect(labelFaults(moved(at, right, down))).toContain(`“${own.text}” leaves the picture`);
    });
  });
});

test('every kind is in the gallery', () => {
  const kinds = new Set(gallery.map(({ wish }) => wish.kind));
  expect(chartKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('a note for which there is no point is not lost', () => {
  const svg = drawSource({
    name: 'note',
    source: 'Year\tA\n2020\t1\n2021\t2\n2022\t3',
    wish: { kind: 'line', notes: [{ at: '1999', text: 'Long ago' }], title: 'T' },
  });
  expect(labelsIn(svg).map(({ text }) => text)).toContain('1999: Long ago');
});

test('long names are shortened in the picture only', () => {
  const long = 'Bundesausbildungsförderungsgesetzänderungsverordnung '.repeat(9).trim();
  const heights = chartKinds.map((kind) => {
    const source = `Name\t${long} A\t${long} B\n${long} 1\t5\t6\n${long} 2\t7\t8`;
    const svg = drawSource({ name: kind, source, wish: { kind, title: 'T' } });
    const labels = labelsIn(svg).filter(({ text }) => text.includes('…'));
    expect(labels.length).toBeGreaterThan(0);
    expect(svg).toContain(`${long} 1`);
    return Number(/height="(\d+)"/.exec(svg)?.[1]);
  });
  expect(Math.max(...heights)).toBeLessThan(600);
});

test('ticks that differ have labels that differ', () => {
  for (const values of [
    [1_234_000, 1_236_000],
    [1e9 + 1, 1e9 + 4],
    [2e-9, 3e-9],
    [0.1, 0.10002],
  ]) {
    const source = `Year\tA\n${values.map((value, at) => `${String(2000 + at)}\t${String(value)}`).join('\n')}`;
    const svg = drawSource({ name: 'ticks', source, wish: { kind: 'line', title: 'T' } });
    const ticks = [...svg.matchAll(/<text [^>]*text-anchor="end"[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(ticks.length).toBeGreaterThan(2);
    expect(new Set(ticks).size).toBe(ticks.length);
  }
});

test.each(gallery.slice(0, 12).map((chart) => [chart.name, chart] as const))(
  '%s: one drawing for both appearances has the colours of two',
  (_, { wish, ...chart }) => {
    const looks = {
      light: { page: '#fffdf9', accent: '#a85a00' },
      dark: { page: '#1d1c1a', accent: '#f0d264' },
    };
    const drawn = (look: Partial<Wish>) => drawSource({ ...chart, wish: { ...wish, ...look } });
    const both = drawn({ theme: 'light', ...looks.light, night: looks.dark });
    const only = (at: string) =>
      both.replaceAll(/light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g, at);
    expect(both).toContain('light-dark');
    expect(only('$1')).toBe(drawn({ theme: 'light', ...looks.light }));
    expect(only('$2')).toBe(drawn({ theme: 'dark', ...looks.dark }));
  },
);
