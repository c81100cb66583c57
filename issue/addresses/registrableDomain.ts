/** Second labels under which a country registers names: `co.uk`, `com.au`, `or.at`, `ac.jp`. */
const secondLevels: ReadonlySet<string> = new Set(
  'ac asn co com edu go gob gouv gov gv id ltd me mil ne net nom or org plc sch'.split(' '),
);

/**
 * The part of a host that somebody registered: `bbc.co.uk` of `news.bbc.co.uk`. By rule rather than by the public
 * suffix list (some 100 KB): a two-letter country below one of the second labels that countries use.
 */
export function registrableDomain(host: string): string {
  const labels = host.split('.');
  const [country = '', second = ''] = labels.toReversed();
  const suffix = country.length === 2 && secondLevels.has(second) && labels.length > 2 ? 2 : 1;
  return labels.slice(-suffix - 1).join('.');
}
