import { existsSync } from 'node:fs';

/** True, and says so, if a program that a test needs is not installed. */
export function isMissing(path: string, debianPackage: string): boolean {
  if (existsSync(path)) return false;
  console.log(`Skipped: ${path} is not installed (Debian: ${debianPackage}).`);
  return true;
}
