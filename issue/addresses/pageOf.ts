import { readableAddress } from './readableAddress.ts';
import { withoutRedirects } from './withoutRedirects.ts';
import { withoutTrackers } from './withoutTrackers.ts';
import { mergeTagOfLink } from '../text/inline.ts';

/**
 * The page that an address leads to, as people read it, written alike for http and https, with and without `www.`,
 * trackers and a slash at the end, and that behind a redirect which tells it; undefined for what is no web address.
 */
export function pageOf(address: string): string | undefined {
  if (address.trim() === '' || mergeTagOfLink(address.trim())) return undefined;
  const { address: stripped } = withoutTrackers(withoutRedirects(address.trim()), '');
  const [, host, rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)(.*)$/isu.exec(stripped) ?? [];
  if (host === undefined) return undefined;
  const shown = readableAddress(`https://${host.toLowerCase()}${rest}`);
  return shown.slice('https://'.length).replace(/\/$/, '');
}
