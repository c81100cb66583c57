import type { TestContext } from 'vitest';
import { smallDisk } from './smallDisk.ts';

/** Puts a disk of so many kilobytes into a new folder until the test ends; skips the test where that cannot be done. */
export function useSmallDisk(context: TestContext, folder: string, kilobytes: number): void {
  const disk = smallDisk(folder, kilobytes);
  if ('missing' in disk) return context.skip(`no full disk to try: ${disk.missing}`);
  context.onTestFinished(disk.unmount);
}
