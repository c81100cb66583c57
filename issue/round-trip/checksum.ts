/** Returns a checksum of three characters: FNV-1a in base 36, truncated. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (hash % 36 ** 3).toString(36).padStart(3, '0');
}
