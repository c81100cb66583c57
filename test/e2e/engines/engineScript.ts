import { join } from 'node:path';
import { build } from 'rolldown';
import { english, german } from '../../samples/sampleIssues.ts';

/** The samples that are counted, in this order. */
export const samples = [german, english].map(({ issue, publication }) => [issue, publication]);

/** One script for any engine, after which `result` is what it found, as JSON. */
export async function engineScript(): Promise<string> {
  const { output } = await build({
    input: join(import.meta.dirname, 'entry.ts'),
    platform: 'browser',
    write: false,
    output: { format: 'iife', codeSplitting: false },
  });
  return `${output[0].code}\nglobalThis.result = found(${JSON.stringify(samples)});`;
}
