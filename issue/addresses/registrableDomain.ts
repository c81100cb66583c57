import { getDomain } from 'tldts-icann';

/**
 * Returns the registrable part of a host, `bbc.co.uk` of `news.bbc.co.uk`; undefined if the host is itself a public
 * suffix, such as `co.uk`. Uses the ICANN part of the public suffix list (publicsuffix.org).
 */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host) ?? undefined;
}
