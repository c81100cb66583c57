/** True if the text is an asset's name: 64 hexadecimal digits and the file extension of a supported picture. */
export function isAssetName(name: string): boolean {
  return /^[0-9a-f]{64}\.(?:png|jpg|gif|webp|svg)$/.test(name);
}
