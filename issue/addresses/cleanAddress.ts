import { withoutRedirects } from './redirects.ts';
import { withoutTrackers } from './withoutTrackers.ts';
import { withScheme } from './withScheme.ts';

/**
 * Returns the address with its scheme and without trackers, behind redirects that reveal their target; undefined if it
 * must not be linked.
 */
export function cleanAddress(address: string, ownName: string): string | undefined {
  const safe = withScheme(address);
  return safe === undefined ? undefined : withoutTrackers(withoutRedirects(safe), ownName).address;
}
