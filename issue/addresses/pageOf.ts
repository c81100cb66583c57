import { withoutRedirects } from './withoutRedirects.ts';
import { withoutTrackers } from './withoutTrackers.ts';
import { mergeTagOfLink } from '../text/inline.ts';

/**
 * The page that an address leads to, written alike for http and https, with and without `www.`, trackers and a slash at
 * the end, and that behind a redirect which tells it; undefined for what is no web address.
 */
export function pageOf(address: string): string | undefined {
  if (address.trim() === '' || mergeTagOfLink(address.trim())) return undefined;
  const { address: stripped } = withoutTrackers(withoutRedirects(address.trim()), '');
  const [, host, rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)(.*)$/isu.exec(stripped) ?? [];
  return host === undefined ? undefined : host.toLowerCase() + rest.replace(/\/$/, '');
}
