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

/** Prints time and peak memory of making a photo ready. Returns a sentence for each limit missed. */
export function benchPictures(): Promise<string[]> {
  console.log('\nA JPEG of 12 megapixels made ready in a process of its own\n');
  console.log(tableRow('thread', 'ms', 'ms processor', 'MB peak', 'KB'));
  const folder = mkdtempSync(join(tmpdir(), 'setzkasten-'));
  const file = join(folder, 'photo.jpg');
  writeFileSync(file, withMetadata(photo(4000, 3000).jpegsaveBuffer({ Q: 90 })));
  const program = join(import.meta.dirname, 'pictureCost.ts');
  const output = execFileSync(process.execPath, [program, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const missed = (JSON.parse(output) as Cost[]).flatMap((cost) => {
    const { start, elapsed, processor, memory, kilobytes } = cost;
    const figures = [elapsed, processor, memory, kilobytes].map((figure) => figure.toFixed(0));
    console.log(tableRow(start, ...figures));
    return [
      // The processor's time is the larger one on an idle machine, and the only one that counts on a busy one.
      ...missedLimits(
        `A photo made ready (${start}), in ms`,
        Math.min(elapsed, processor),
        limits.time,
      ),
      ...missedLimits(`Memory for a photo (${start}), in MB`, memory, limits.memory),
    ];
  });
  return Promise.resolve(missed);
}
