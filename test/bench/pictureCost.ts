import { readFileSync } from 'node:fs';
import { makeReady } from '../../desk/imaging/makeReady.ts';
import { peakMemory } from '../support/peakMemory.ts';

/** A process of its own for `benchPictures`: prints what it costs to make a file ready, twice in a row, as JSON. */
const bytes = readFileSync(process.argv[2] ?? '');
const costs = [];
for (const start of ['cold', 'warm']) {
  const [before, began] = [process.cpuUsage(), performance.now()];
  const made = await makeReady(bytes);
  const { user, system } = process.cpuUsage(before);
  costs.push({
    start,
    elapsed: performance.now() - began,
    processor: (user + system) / 1000,
    memory: peakMemory(),
    kilobytes: made.outcome === 'ready' ? made.bytes.length / 1000 : Number.NaN,
  });
}
console.log(JSON.stringify(costs));
