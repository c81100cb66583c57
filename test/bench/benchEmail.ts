import { bundle } from '../../build/bundle.ts';
import { compareEmail } from './email/compareEmail.ts';
import { missedLimits, tableRow } from './report.ts';

/** What we promise: bytes against the hand-written minimum's, and ms to render once warm. */
const limits = { timesMinimum: 1.05, warm: 1 };

/** Prints size and speed of the German sample's mail against other renderers. Returns a sentence for each limit missed. */
export async function benchEmail(): Promise<string[]> {
  await bundle(['cli']);
  const { rows, node, phases } = await compareEmail();
  console.log('\nThe German sample as a mail: bytes, ms (medians); `cold` is a whole process\n');
  console.log(tableRow('renderer', 'bytes', 'gzip', 'markup/text', 'warm', 'cold'));
  for (const { name, bytes, gzip, markup, warm, cold } of rows) {
    const figures = [String(bytes), String(gzip), markup.toFixed(2), warm.toFixed(2)];
    console.log(tableRow(name, ...figures, cold.toFixed(0)));
  }
  const [ours, minimum] = rows;
  if (!ours || !minimum) return ['Missed: the mail could not be measured.'];
  console.log(
    `\nNode starts and reads the issue in ${node.toFixed(0)} ms; the export takes ${(ours.cold / node).toFixed(1)} times that:`,
  );
  for (const [phase, time] of Object.entries(phases))
    console.log(tableRow(`  ${phase}`, time.toFixed(1)));
  return [
    ...missedLimits(
      'The mail against the minimum',
      ours.bytes / minimum.bytes,
      limits.timesMinimum,
    ),
    ...missedLimits('Rendering the mail, in ms', ours.warm, limits.warm),
  ];
}
