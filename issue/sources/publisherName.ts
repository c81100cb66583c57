import { getDomain } from 'tldts-icann';
import { pageWithin } from '../addresses/pageWithin.ts';
import { unicodeHost } from '../addresses/unicodeHost.ts';
import { webAddress, type WebAddress } from '../addresses/webAddress.ts';
import { platformOf } from './platforms.ts';
import { knownPublisher } from './publishers.ts';

/** Names given by the author, by `sourceKey`. */
export type SourceNames = Readonly<Record<string, string>>;

/**
 * Returns the key under which a name is remembered: the host, or on social networks and hosting platforms the profile
 * (`x.com/ada`), in lower case. Undefined if it is not a web address.
 */
export function sourceKey(address: string): string | undefined {
  const parts = published(address);
  return parts && (platformOf(parts)?.profile?.key ?? parts.host);
}

/**
 * Returns the publisher of an address, derived from the address only: the name the author gave, a profile on a
 * platform, a known publisher, otherwise the domain in readable form. Empty if it is not a web address.
 */
export function publisherName(address: string, language: string, taught: SourceNames = {}): string {
  const parts = published(address);
  if (!parts) return '';
  const key = sourceKey(address) ?? '';
  const own = Object.hasOwn(taught, key) ? taught[key] : undefined;
  if (own !== undefined) return own;
  const found = platformOf(parts);
  return (
    found?.profile?.name ??
    knownPublisher(parts.host, language) ??
    found?.platform ??
    readable(parts.host)
  );
}

/**
 * Returns the parts of the page that an address leads to; for a copy in an archive or an AMP cache, those of the
 * original.
 */
function published(address: string): WebAddress | undefined {
  return webAddress(pageWithin(address));
}

/** Formats an unknown host: its domain without the ending, capitalised; numbers and foreign words unchanged. */
function readable(address: string): string {
  const host = unicodeHost(`https://${address}`).slice('https://'.length);
  if (/^[\d.]+$|^\[|^xn--|\.xn--/.test(host) || !host.includes('.')) return host;
  // By the ICANN part of the public suffix list (publicsuffix.org); null for a suffix such as `co.uk`.
  const domain = getDomain(host);
  if (domain === null) return host;
  const [name = ''] = domain.split('.');
  return name.replace(/(^|-)(\p{L})/gu, (_, joint: string, letter: string) => {
    return joint + letter.toUpperCase();
  });
}

/** Returns the names with one more from the author; a name equal to the derived one is removed instead. */
export function withSourceName(
  names: SourceNames,
  address: string,
  name: string,
  language: string,
): SourceNames {
  const key = sourceKey(address);
  const given = name.trim();
  if (key === undefined || given === '' || given === publisherName(address, language, names))
    return names;
  const { [key]: _before, ...others } = names;
  return given === publisherName(address, language) ? others : { ...others, [key]: given };
}
