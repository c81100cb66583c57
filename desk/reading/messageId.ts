import { strFromU8 } from 'fflate';

/** In bytes: more than a mail's headers. */
const longestHead = 65_536;

/** Returns a mail's Message-ID without its brackets; empty if it has none. */
export function messageIdIn(message: Uint8Array): string {
  const head = strFromU8(message.subarray(0, longestHead), true).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^Message-ID:\s*<([^>\s]+)>/im.exec(head)?.[1] ?? '';
}
