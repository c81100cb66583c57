import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withMetadata } from '../desk/imaging/support/metadata.ts';
import { photo } from '../desk/imaging/support/scene.ts';
import { missedLimits, tableRow } from './report.ts';

/** What a photo of 12 megapixels may take: ms, and MB of the whole process. */
const limits = { time: 1200, memory: 400 } as const;

interface Cost {
  readonly start: string;
  readonly elapsed: number;
  readonly processor: number;
  readonly memory: number;
  readonly kilobytes: number;
}

/** Photos of 12 megapixels: wide and high, upright and lying on their side as phones write them. */
const photos = [
  { name: 'wide', width: 4000, height: 3000, orientation: 1 },
  { name: 'upside down', width: 4000, height: 3000, orientation: 3 },
  { name: 'high', width: 3000, height: 4000, orientation: 1 },
  { name: 'mirrored, turned', width: 4000, height: 3000, orientation: 5 },
  { name: 'high, turned', width: 4000, height: 3000, orientation: 6 },
  { name: 'wide, turned', width: 3000, height: 4000, orientation: 8 },
] as const;

/** Prints time and peak memory of making photos ready. Returns a sentence for each limit missed. */
export function benchPictures(): Promise<string[]> {
  console.log('\nJPEGs of 12 megapixels made ready, each in a process of its own, twice\n');
  console.log(tableRow('photo, thread', 'ms', 'ms processor', 'MB peak', 'KB'));
  const folder = mkdtempSync(join(tmpdir(), 'setzkasten-'));
  const missed = photos.flatMap(({ name, width, height, orientation }) => {
    const file = join(folder, 'photo.jpg');
    writeFileSync(file, withMetadata(photo(width, height).jpegsaveBuffer({ Q: 90 }), orientation));
    return costsOf(file).flatMap((cost) => missedBy(`${name}, ${cost.start}`, cost));
  });
  rmSync(folder, { recursive: true });
  return Promise.resolve(missed);
}

function costsOf(file: string): Cost[] {
  const program = join(import.meta.dirname, 'pictureCost.ts');
  return JSON.parse(
    execFileSync(process.execPath, [program, file], { encoding: 'utf8' }),
  ) as Cost[];
}

function missedBy(name: string, cost: Cost): string[] {
  const { start, elapsed, processor, memory, kilobytes } = cost;
  const figures = [elapsed, processor, memory, kilobytes].map((figure) => figure.toFixed(0));
  console.log(tableRow(name, ...figures));
  // The processor's time is the larger one on an idle machine, and the only one that counts on a busy one.
  const time = Math.min(elapsed, processor);
  return [
    ...missedLimits(`A photo made ready (${name}), in ms`, time, limits.time),
    // The peak of the second picture contains what the first has left.
    ...(start === 'cold'
      ? missedLimits(`Memory for a photo (${name}), in MB`, memory, limits.memory)
      : []),
  ];
}
