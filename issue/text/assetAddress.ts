/**
 * Returns the address from which both faces serve an issue's picture, or without an issue's id a picture shared by all
 * issues.
 */
export function assetAddress(id: string | undefined, asset: string): string {
  const parts = id === undefined ? [asset] : [id, asset];
  // A lone surrogate, which a Windows folder name may contain, is invalid in an address.
  return `/asset/${parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}`;
}
