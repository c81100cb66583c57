import { safeUrl } from './safeUrl.ts';

/** Addresses of copies, which hold that of the page. */
const copies: readonly RegExp[] = [
  // developers.google.com/amp/cache/overview: `c` for pages, `v` for the viewer, `s` for https.
  /^(?:[\w-]+\.)?cdn\.ampproject\.org\/(?:[acvw]|wp)\/(?<secure>s\/)?(?<bare>[^/]+\..+)$/iu,
  /^(?:www\.)?google\.[a-z.]+\/amp\/(?<secure>s\/)?(?<bare>[^/]+\..+)$/iu,
  /^(?:www\.)?bing\.com\/amp\/(?<secure>s\/)?(?<bare>[^/]+\..+)$/iu,
  // archive.org/help/wayback_api.php: a time, then how the copy is shown.
  /^web\.archive\.org\/(?:web\/)?\d*(?:[a-z]{2}_|\*)?\/?(?<whole>https?:\/.+)$/iu,
  /^web\.archive\.org\/web\/\d+(?:[a-z]{2}_|\*)?\/(?<bare>[^/]+\..+)$/iu,
  /^webcache\.googleusercontent\.com\/search\?(?:[^#]*&)?q=cache:(?:[^:&]*:)?(?<whole>https?:\/.+)$/iu,
];

/**
 * Returns the address of the page that an address shows a copy of: in an archive, or in a search engine's store of AMP
 * pages. The address itself where it is no copy, or does not tell of what (as archive.ph).
 */
export function pageWithin(address: string): string {
  const [, rest] = /^https?:\/\/(?:[^/?#@]*@)?(.*)$/isu.exec(address.trim()) ?? [];
  for (const copy of rest === undefined ? [] : copies) {
    const { secure, bare, whole } = copy.exec(rest ?? '')?.groups ?? {};
    const page =
      whole?.replace(/^(https?:)\/+/iu, '$1//') ?? (bare && `http${secure ? 's' : ''}://${bare}`);
    const safe = page === undefined ? undefined : safeUrl(page);
    if (safe !== undefined) return safe;
  }
  return translated(address) ?? address;
}

/** `https://www-example-org.translate.goog/a`: Google Translate writes a dot as a hyphen, and a hyphen as two. */
function translated(address: string): string | undefined {
  const [, host, rest = ''] =
    /^https?:\/\/([\w-]+)\.translate\.goog((?:[/?#].*)?)$/isu.exec(address.trim()) ?? [];
  const original = host?.replace(/--|-/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
  return original === undefined ? undefined : safeUrl(`https://${original}${rest}`);
}
