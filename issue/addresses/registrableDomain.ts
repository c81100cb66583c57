import { getDomain } from 'tldts-icann';

/**
 * Returns the part of a host that somebody registered, `bbc.co.uk` of `news.bbc.co.uk`; undefined where the host is
 * nobody's, such as `co.uk`. By the part of the public suffix list (publicsuffix.org) that registries keep.
 */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host) ?? undefined;
}
