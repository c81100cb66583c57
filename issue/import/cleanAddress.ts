import { redirectOf } from '../check/rules/redirects.ts';
import { withoutTrackers } from '../check/rules/trackingParameters.ts';

/** Redirects lead to redirects: a SafeLink around a link that Google wrapped. */
const mostRedirects = 5;

/** Where an address really leads, as far as it tells itself. */
export function withoutRedirects(address: string): string {
  let there = address;
  for (let step = 0; step < mostRedirects; step += 1) {
    const target = redirectOf(there)?.target;
    if (target === undefined) break;
    there = target;
  }
  return there;
}

/** The same without what others count by in it. */
export function cleanAddress(address: string): string {
  return withoutTrackers(withoutRedirects(address), '').address;
}
