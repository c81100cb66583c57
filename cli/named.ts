/** Returns a picture's description and file, for a message. */
export function named({ asset, alt }: { readonly asset: string; readonly alt: string }): string {
  return alt === '' ? asset : `“${alt}” (${asset})`;
}
