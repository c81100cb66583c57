/** Maximum size of a profile that may stay, in bytes: the original one has 3,144. */
const mostBytes = 4096;

/**
 * True if a colour profile is sRGB under one of its names, and nothing else: it may stay, as the pixels look the same. The name is
 * ASCII in the profile's version 2, and UTF-16 in version 4.
 */
export function isSrgb(profile: Uint8Array): boolean {
  const text = Buffer.from(profile.buffer, profile.byteOffset, profile.byteLength);
  if (text.length > mostBytes || text.toString('latin1', 16, 20) !== 'RGB ') return false;
  const head = text.toString('latin1', 128);
  return head.includes('sRGB') || head.includes('s\0R\0G\0B') || /\bc2\0/.test(head);
}
