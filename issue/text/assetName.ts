/** True if the text is an asset's name: 64 hexadecimal digits and the ending of a kind of picture that is kept. */
export function isAssetName(name: string): boolean {
  return /^[0-9a-f]{64}\.(?:png|jpg|gif|webp|svg)$/.test(name);
}
