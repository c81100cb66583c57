type DomainOf = (host: string) => string | null;

/** The public suffix list's answer once it is loaded: with some 30 KB it would weigh on the first script. */
let listed: DomainOf | undefined;

/** Loads the public suffix list (publicsuffix.org, the part that registries keep), for `registrableDomain` to use. */
export async function loadPublicSuffixes(): Promise<void> {
  if (listed) return;
  const { getDomain } = await import('tldts-icann');
  listed = (host) => getDomain(host);
}

/** True once `registrableDomain` answers by the list. */
export function arePublicSuffixesLoaded(): boolean {
  return listed !== undefined;
}

/** Second labels under which a country registers names: `co.uk`, `com.au`, `or.at`, `ac.jp`. */
const secondLevels: ReadonlySet<string> = new Set(
  'ac asn co com edu go gob gouv gov govt gv id ltd me mil ne net nom or org plc police sch'.split(
    ' ',
  ),
);

/**
 * Returns the part of a host that somebody registered, `bbc.co.uk` of `news.bbc.co.uk`; undefined where the host is
 * nobody's, such as `co.uk`. By a rule of thumb until the public suffix list is loaded.
 */
export function registrableDomain(host: string): string | undefined {
  return listed ? (listed(host) ?? undefined) : byRule(host);
}

function byRule(host: string): string {
  const labels = host.split('.');
  const [country = '', second = ''] = labels.toReversed();
  const suffix = country.length === 2 && secondLevels.has(second) && labels.length > 2 ? 2 : 1;
  return labels.slice(-suffix - 1).join('.');
}
