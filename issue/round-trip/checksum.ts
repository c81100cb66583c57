import { fnv1a } from '../text/fnv1a.ts';

/** Returns a checksum of three characters: FNV-1a in base 36, truncated. */
export function checksum(text: string): string {
  return (fnv1a(text) % 36 ** 3).toString(36).padStart(3, '0');
}
