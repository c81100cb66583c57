import { readFileSync } from 'node:fs';

/** Peak memory of this process so far, in MB. Linux starts the counter of `resourceUsage` at the parent's peak, so it is read elsewhere there. */
export function peakMemory(): number {
  const { maxRSS } = process.resourceUsage();
  if (process.platform !== 'linux') return maxRSS / 1024;
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(peak?.[1] ?? maxRSS) / 1024;
}
