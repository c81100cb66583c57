import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../build/targets.ts';

/** Where the documentation has the pictures. */
export const folder = join(projectRoot, 'docs/screenshots/mail-clients');
const mostBytes = 300 * 1024;

/** A part of a photograph: its rows from the top, in px. */
export interface Tile {
  readonly path: string;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** Returns ImageMagick's arguments for a part of a picture. */
export function cropped({ path, width, top, height }: Tile): string[] {
  const size = `${String(width)}x${String(height)}+0+${String(top)}`;
  return ['(', path, '-crop', size, '+repage', ')'];
}

/** Writes tiles in rows as one picture; each row is as high as needed if the widest tile is that wide, in px. */
export function writeSheet(path: string, rows: readonly (readonly Tile[])[], widest: number): void {
  const scale = widest / Math.max(...rows.flat().map(({ width }) => width));
  const gap = ['-bordercolor', '#8b8b8b', '-border', '6'];
  const shown = rows.flatMap((tiles) => [
    '(',
    ...tiles.flatMap((tile) => [
      '(',
      ...cropped(tile),
      '-resize',
      `${String(Math.round(scale * 100))}%`,
      ...gap,
      ')',
    ]),
    '+append',
    ')',
  ]);
  for (const quality of [75, 60, 45, 30]) {
    execFileSync('convert', [...shown, '-append', '-quality', String(quality), path]);
    if (statSync(path).size <= mostBytes) break;
  }
  tellSize(path);
}

/** Prints a picture's size. Throws if it is too large for a page. */
export function tellSize(path: string): void {
  const { size } = statSync(path);
  const name = basename(path);
  console.log(`${name} ${String(Math.round(size / 1024))} KB`);
  if (size > mostBytes) throw new Error(`${name} is larger than a page should load.`);
}
