import { platformOf } from './platforms.ts';
import { knownPublisher } from './publishers.ts';
import { pageWithin } from '../addresses/pageWithin.ts';
import { registrableDomain } from '../addresses/registrableDomain.ts';
import { unicodeHost } from '../addresses/unicodeHost.ts';
import { webAddress, type WebAddress } from '../addresses/webAddress.ts';

/** Names that the author gave, by `sourceKey`. */
export type SourceNames = Readonly<Record<string, string>>;

/**
 * What a name is remembered under: the host, or on social networks and hosting platforms the profile (`x.com/ada`), in
 * small letters. Undefined for what is no web address.
 */
export function sourceKey(address: string): string | undefined {
  const parts = published(address);
  return parts && (platformOf(parts)?.profile?.key ?? parts.host);
}

/**
 * Who published what is at an address, worked out from the address alone: the name the author gave, a profile on a
 * platform, a publisher that is known, else the domain made readable. Empty for what is no web address.
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

/** The parts of the page that an address leads to; of a copy in an archive or an AMP store, those of the page within. */
function published(address: string): WebAddress | undefined {
  return webAddress(pageWithin(address));
}

/** A host nobody knows: its domain without the ending, its words with capitals; numbers and foreign ones as they are. */
function readable(address: string): string {
  const host = unicodeHost(`https://${address}`).slice('https://'.length);
  if (/^[\d.]+$|^\[|^xn--|\.xn--/.test(host) || !host.includes('.')) return host;
  const domain = registrableDomain(host);
  if (domain === undefined) return host;
  const [name = ''] = domain.split('.');
  return name.replace(/(^|-)(\p{L})/gu, (_, joint: string, letter: string) => {
    return joint + letter.toUpperCase();
  });
}

/** The names with one more that the author gave; a name that we would give anyhow is forgotten rather than kept. */
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
