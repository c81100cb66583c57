import { capHeight, depth, textBox, type TextAt } from '../paint/sheet.ts';
import { wrapLines } from '../text/measure.ts';
import { brief } from '../text/words.ts';
import { numberIn, rowOfText } from '../places.ts';
import type { Box, Point } from './box.ts';
import { drawLeader, placeNear, placeText } from './place.ts';
import type { Scene } from './scene.ts';
import { styles } from './styles.ts';
import { isDrawable } from './valueScale.ts';

/** How a kind's two axes lie in the picture. */
export interface Axes {
  readonly box: Box;
  /** Values go up, or to the right for horizontal bars. */
  readonly valuesGo: 'up' | 'right';
  readonly atValue: (value: number) => number;
  /** Undefined for a text that is not on the axis. */
  readonly atText: (text: string) => number | undefined;
}

type Reference = Scene['options']['references'][number];

/** Returns the values of lines and ranges, so that the axis has space for them. */
export function markedValues({ options }: Pick<Scene, 'options'>): number[] {
  const places = options.references.flatMap(({ at, to = at }) =>
    typeof at === 'number' ? [at, to] : [],
  );
  return places
    .map((place) => (typeof place === 'number' ? place : numberIn(place, options.language)))
    .filter((value) => value !== undefined)
    .filter((value) => isDrawable(value) && (value > 0 || options.scale !== 'log'));
}

/** Draws the lines and ranges across the chart; their labels follow when everything else has its place. */
export function drawReferences(scene: Scene, axes: Axes): void {
  const { sheet, theme, options } = scene;
  for (const reference of options.references) {
    const ends = endsOf(reference, axes, options.language);
    if (!ends) continue;
    const { from, to, goesAcross } = ends;
    const { box } = axes;
    if (to !== undefined) {
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const range = goesAcross
        ? { ...box, top: low, bottom: high }
        : { ...box, left: low, right: high };
      sheet.rect(range, theme.wash);
    } else {
      const line = goesAcross
        ? { from: { x: box.left, y: from }, to: { x: box.right, y: from } }
        : { from: { x: from, y: box.top }, to: { x: from, y: box.bottom } };
      sheet.line(line, { stroke: theme.quiet, width: 1.2, dashes: '4 3' });
      scene.lines.push(line);
    }
  }
}

/** Labels the lines and ranges; returns the labels for which there was no space, for the note. */
export function drawReferenceLabels(scene: Scene, axes: Axes): string[] {
  const { theme, options } = scene;
  const { note } = styles(theme);
  return options.references.flatMap((reference): string[] => {
    const ends = endsOf(reference, axes, options.language);
    if (reference.label.trim() === '') return [];
    if (!ends) return [reference.label];
    const style = { ...note, fill: theme.quiet };
    const { left, right, top, bottom } = axes.box;
    const { from, to = from } = ends;
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const across = wrapLines(reference.label, note, (right - left) * 0.7);
    const narrow = wrapLines(reference.label, note, 120);
    const places: TextAt[] = ends.goesAcross
      ? [
          ...[right - 4, (left + right) / 2 + 40].flatMap((x): TextAt[] => [
            { lines: across, x, y: low - 5 - depth(note.size) + 2, anchor: 'end' },
            { lines: across, x, y: high + 5 + capHeight(note.size), anchor: 'end' },
          ]),
          { lines: across, x: left + 4, y: low - 5 - depth(note.size) + 2, anchor: 'start' },
          { lines: across, x: left + 4, y: high + 5 + capHeight(note.size), anchor: 'start' },
        ]
      : [top, (top + bottom) / 2, bottom - 50].flatMap((y): TextAt[] => [
          { lines: narrow, x: (low + high) / 2, y: y + capHeight(note.size) + 3, anchor: 'middle' },
          { lines: narrow, x: high + 6, y: y + capHeight(note.size) + 3, anchor: 'start' },
          { lines: narrow, x: low - 6, y: y + capHeight(note.size) + 3, anchor: 'end' },
        ]);
    // Inside a range the label needs no halo; on a line its middle would lie on the line.
    const usable =
      ends.to === undefined ? places.filter(({ anchor }) => anchor !== 'middle') : places;
    const bounds = { left: scene.left, right: scene.right, top: top - 14, bottom: bottom + 2 };
    return placeText(scene, usable, style, bounds) ? [] : [reference.label];
  });
}

function endsOf(
  { at, to }: Reference,
  axes: Axes,
  language: string,
): { from: number; to: number | undefined; goesAcross: boolean } | undefined {
  const isOnValues = typeof at === 'number';
  const position = (place: number | string): number | undefined => {
    if (!isOnValues) return axes.atText(String(place));
    const value = typeof place === 'number' ? place : numberIn(place, language);
    return value === undefined ? undefined : axes.atValue(value);
  };
  const from = position(at);
  const end = to === undefined ? undefined : position(to);
  const [low, high] =
    (axes.valuesGo === 'up') === isOnValues
      ? [axes.box.top, axes.box.bottom]
      : [axes.box.left, axes.box.right];
  const isOutside = (place: number | undefined) =>
    place !== undefined && (!(place >= low - 1) || !(place <= high + 1));
  if (from === undefined || isOutside(from) || isOutside(end)) return undefined;
  if (to !== undefined && end === undefined) return undefined;
  return { from, to: end, goesAcross: (axes.valuesGo === 'up') === isOnValues };
}

/** Draws the texts at points; returns those for which there was no space or no point, for the note. */
export function drawNotes(
  scene: Scene,
  bounds: Box,
  pointOf: (series: number, row: number) => Point | undefined,
): string[] {
  const { sheet, table, theme, options } = scene;
  const { note } = styles(theme);
  return options.notes.flatMap(({ at, series, text }): string[] => {
    const row = rowOfText(table.base, at, options.language);
    const index = series === '' ? 0 : table.series.findIndex(({ name }) => name === series);
    const point = row < 0 || index < 0 ? undefined : pointOf(index, row);
    if (text.trim() === '') return [];
    const elsewhere = `${brief(at)}: ${text}`;
    if (!point) return [elsewhere];
    const lines = wrapLines(text, note, 140);
    const placed = placeNear(scene, point, lines, note, [14, 26, 40, 56, 76, 100, 130], bounds);
    if (!placed) return [elsewhere];
    sheet.circle(point, 3.2, theme.background, { stroke: theme.title, width: 1.6 });
    drawLeader(sheet, point, textBox(placed, note), theme.quiet, 12);
    return [];
  });
}
