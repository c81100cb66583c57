import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A disk of so many kilobytes in a new folder, and how to take it out; or why there is none on this machine. */
export function smallDisk(
  folder: string,
  kilobytes: number,
): { readonly unmount: () => void } | { readonly missing: string } {
  if (process.platform !== 'linux') return { missing: 'small disks are made on Linux alone' };
  mkdirSync(folder);
  try {
    const size = `size=${String(kilobytes)}k`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return { missing: 'this user may not mount a small disk' };
  }
  return { unmount: () => execFileSync('umount', ['--lazy', folder]) };
}
