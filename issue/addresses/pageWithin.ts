import { safeUrl } from './safeUrl.ts';

/** Addresses of copies that contain the address of the original page. */
const copies: readonly RegExp[] = [
  // developers.google.com/amp/cache/overview: `c` for pages, `v` for the viewer, `s` for https.
  /^(?:[\w-]+\.)?cdn\.ampproject\.org\/(?:[acvw]|wp)\/(?<secure>s\/)?(?<bare>[^/]+\..+)$/iu,
  /^(?:www\.)?google\.[a-z.]+\/amp\/(?<secure>s\/)?(?<bare>[^/]+\..+)$/iu,
  /^(?:www\.)?bing\.com\/amp\/(?<secure>s\/)?(?<bare>[^/]+\..+)$/iu,
  // archive.org/help/wayback_api.php: a timestamp, then how the copy is shown.
  /^web\.archive\.org\/(?:web\/)?\d*(?:[a-z]{2}_|\*)?\/?(?<whole>https?:\/.+)$/iu,
  /^web\.archive\.org\/web\/\d+(?:[a-z]{2}_|\*)?\/(?<bare>[^/]+\..+)$/iu,
  /^webcache\.googleusercontent\.com\/search\?(?:[^#]*&)?q=cache:(?:[^:&]*:)?(?<whole>https?:\/.+)$/iu,
];

/**
 * Returns the address of the original if the given one shows a copy: in an archive, or in a search engine's AMP cache.
 * Returns the address itself if it is not a copy, or does not reveal the original (as archive.ph).
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
