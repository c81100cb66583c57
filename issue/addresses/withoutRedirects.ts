import { redirectOf } from './redirects.ts';

/** Redirects within redirects that are followed; deeper nesting is no mistake but a loop. */
const deepest = 5;

/** Where an address really leads, as far as it tells itself. */
export function withoutRedirects(address: string): string {
  let there = address;
  for (let depth = 0; depth < deepest; depth += 1) {
    const target = redirectOf(there)?.target;
    if (target === undefined) break;
    there = target;
  }
  return there;
}
