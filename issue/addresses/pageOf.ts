import { mergeTagOfLink } from '../text/inline.ts';
import { readableAddress } from './readableAddress.ts';
import { withoutRedirects } from './redirects.ts';
import { withoutTrackers } from './withoutTrackers.ts';

/**
 * Returns the page behind an address in readable form, for comparing: http and https, `www.`, trackers, a trailing
 * slash and redirects that reveal their target make no difference. Undefined if it is not a web address.
 */
export function pageOf(address: string): string | undefined {
  if (address.trim() === '' || mergeTagOfLink(address.trim())) return undefined;
  const { address: stripped } = withoutTrackers(withoutRedirects(address.trim()), '');
  const [, host, rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)(.*)$/isu.exec(stripped) ?? [];
  if (host === undefined) return undefined;
  const shown = readableAddress(`https://${host.toLowerCase()}${rest}`);
  return shown.slice('https://'.length).replace(/\/$/, '');
}
