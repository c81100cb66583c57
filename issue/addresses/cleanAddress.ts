import { withoutRedirects } from './withoutRedirects.ts';
import { withoutTrackers } from './withoutTrackers.ts';
import { withScheme } from './withScheme.ts';

/**
 * Returns the address behind redirects that tell where they lead, with its scheme and without trackers; undefined for
 * what must not be linked.
 */
export function cleanAddress(address: string, ownName: string): string | undefined {
  const safe = withScheme(address);
  return safe === undefined ? undefined : withoutTrackers(withoutRedirects(safe), ownName).address;
}
