import {
  textBox,
  type Sheet,
  type TextAt,
  type TextStyle,
  lineHeight,
  capHeight,
} from '../paint/sheet.ts';
import {
  boxAt,
  crosses,
  grown,
  isWithin,
  overlap,
  type Box,
  type Point,
  type Segment,
} from './box.ts';
import type { Scene } from './scene.ts';

/** Smallest distance between two texts. */
const apart = 3;

/**
 * Draws the text at the candidate that covers least of the chart; candidates are in order of preference. Texts are
 * never covered: undefined, and nothing is drawn, if every candidate would. `from` is the point that a leader starts at.
 */
export function placeText(
  scene: Scene,
  candidates: readonly TextAt[],
  style: TextStyle,
  bounds: Box,
  from?: Point,
): TextAt | undefined {
  let best: TextAt | undefined;
  let least = Infinity;
  candidates.forEach((candidate, order) => {
    const box = textBox(candidate, style);
    if (!isWithin(box, bounds) || !scene.sheet.isFree(box, apart)) return;
    const tight = grown(box, 2);
    const leader = from && leaderTo(from, box);
    // A leader may pass lines, but neither texts nor other points.
    if (leader && scene.sheet.texts.some((text) => crosses(leader, grown(text, 1)))) return;
    const others = scene.boxes.filter((other) => !from || !isWithin(boxAt(from), other));
    const covered =
      (leader ? 3 * others.filter((other) => crosses(leader, other)).length : 0) +
      scene.lines.filter((line) => crosses(line, tight)).length +
      3 * others.filter((other) => overlap(other, tight)).length;
    const cost = order + 16 * covered;
    // What the text covers would be seen between its letters.
    const halo = candidate.halo ?? (covered > 0 ? scene.theme.background : undefined);
    const placed = halo === undefined ? candidate : { ...candidate, halo };
    if (cost < least) [best, least] = [placed, cost];
  });
  if (best) scene.sheet.text(best, style);
  return best;
}

/** Draws the text near a point with a halo, at one of those distances. */
export function placeNear(
  scene: Scene,
  point: Point,
  lines: readonly string[],
  style: TextStyle,
  distances: readonly number[],
  bounds: Box,
): TextAt | undefined {
  const halo = scene.theme.background;
  const candidates = around(point, lines, style, distances).map((one) => ({ ...one, halo }));
  return placeText(scene, candidates, style, bounds, point);
}

/** Returns places around a point, nearest first. */
export function around(
  { x, y }: Point,
  lines: readonly string[],
  { size }: TextStyle,
  distances: readonly number[],
): TextAt[] {
  const height = (lines.length - 1) * lineHeight(size);
  const middle = y - height / 2 + capHeight(size) / 2;
  return distances.flatMap((distance): TextAt[] => {
    const slant = distance * 0.75;
    return [
      { lines, x: x + distance, y: middle, anchor: 'start' },
      { lines, x, y: y - distance - height, anchor: 'middle' },
      { lines, x, y: y + distance + capHeight(size), anchor: 'middle' },
      { lines, x: x + slant, y: y - slant - height, anchor: 'start' },
      { lines, x: x + slant, y: y + slant + capHeight(size), anchor: 'start' },
      { lines, x: x - slant, y: y - slant - height, anchor: 'end' },
      { lines, x: x - slant, y: y + slant + capHeight(size), anchor: 'end' },
      { lines, x: x - distance, y: middle, anchor: 'end' },
    ];
  });
}

/** Draws a thin line from a point to its text, if the text is not beside it. */
export function drawLeader(sheet: Sheet, from: Point, box: Box, stroke: string, reach = 14): void {
  const { to } = leaderTo(from, box);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= reach) return;
  const start = 4 / length;
  const end = 1 - 2 / length;
  const between = (share: number): Point => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  sheet.line({ from: between(start), to: between(end) }, { stroke, width: 0.8 });
}

function leaderTo(from: Point, box: Box): Segment {
  const x = Math.min(Math.max(from.x, box.left), box.right);
  const y = Math.min(Math.max(from.y, box.top), box.bottom);
  return { from, to: { x, y } };
}

/** Something in a column (or a row), and the size that it needs there. */
export interface Spread {
  readonly wanted: number;
  readonly size: number;
}

/**
 * Returns positions of centres, each as near as possible to the wanted one, in order and without overlaps: neighbours
 * that would overlap move apart by the same amount.
 */
export function spread(items: readonly Spread[], from: number, to: number): number[] {
  const order = items
    .map((item, at) => ({ ...item, at }))
    .toSorted((one, other) => one.wanted - other.wanted);
  const groups: { members: typeof order; size: number; start: number }[] = [];
  for (const item of order) {
    let group = { members: [item], size: item.size, start: item.wanted - item.size / 2 };
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      if (before.start + before.size <= group.start) break;
      groups.pop();
      const members = [...before.members, ...group.members];
      const size = before.size + group.size;
      group = { members, size, start: middleOf(members) - size / 2 };
    }
    group.start = Math.max(from, Math.min(group.start, to - group.size));
    groups.push(group);
    mergeAtEdges(groups);
  }
  const centres = items.map(() => 0);
  for (const { members, start } of groups) {
    let at = start;
    for (const { at: index, size } of members) {
      centres[index] = at + size / 2;
      at += size;
    }
  }
  return centres;
}

/** Returns the mean of where the members want the middle of their group. */
function middleOf(members: readonly Spread[]): number {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  let before = 0;
  let sum = 0;
  for (const member of members) {
    sum += member.wanted - (before + member.size / 2) + size / 2;
    before += member.size;
  }
  return sum / members.length;
}

/** A group that was kept within the bounds may overlap the one before it. */
function mergeAtEdges(
  groups: { members: (Spread & { at: number })[]; size: number; start: number }[],
) {
  for (;;) {
    const [before, last] = [groups.at(-2), groups.at(-1)];
    if (!before || !last || before.start + before.size <= last.start) return;
    groups.splice(-2, 2, {
      members: [...before.members, ...last.members],
      size: before.size + last.size,
      start: last.start - before.size,
    });
  }
}
