import { redirectOf } from './redirects.ts';

/** Maximum number of nested redirects to follow; anything deeper is a loop. */
const deepest = 5;

/** Returns the final target of an address, as far as the address itself contains it. */
export function withoutRedirects(address: string): string {
  let there = address;
  for (let depth = 0; depth < deepest; depth += 1) {
    const target = redirectOf(there)?.target;
    if (target === undefined) break;
    there = target;
  }
  return there;
}
