import { base64Text } from './base64Text.ts';

const lengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const host = String.raw`^https?:\/\/urldefense(?:\.proofpoint)?\.(?:com|us)`;
const version1 = new RegExp(String.raw`${host}\/v1\/url\?(?:[^#]*&)?u=([^&#]+)`, 'i');
const version2 = new RegExp(String.raw`${host}\/v2\/url\?(?:[^#]*&)?u=([^&#]+)`, 'i');
const version3 = new RegExp(String.raw`${host}\/v3\/__(.+?)__;([^!]*)!`, 'i');

/**
 * Returns the address behind a link of Proofpoint's mail filter, percent-encoded; undefined for any other. Follows
 * Proofpoint's published decoder (help.proofpoint.com, "URL Defense Decoding").
 */
export function targetOfProofpoint(address: string): string | undefined {
  const first = version1.exec(address)?.[1];
  if (first !== undefined) return first;
  const second = version2.exec(address)?.[1];
  if (second !== undefined) return second.replaceAll('_', '/').replaceAll('-', '%');
  const [, masked, coded = ''] = version3.exec(address) ?? [];
  const target = masked === undefined ? undefined : unmasked(masked, coded);
  return target && encodeURIComponent(target.replace(/^(https?:)\/+/i, '$1//'));
}

/**
 * An asterisk stands for the next character of the separate list, two with a letter for as many characters as the
 * letter encodes.
 */
function unmasked(masked: string, coded: string): string | undefined {
  const decoded = base64Text(coded);
  if (decoded === undefined) return undefined;
  const characters = Array.from(decoded);
  let at = 0;
  const take = (count: number) => {
    const taken = characters.slice(at, at + count).join('');
    at += count;
    return taken;
  };
  const target = masked.replace(/\*(?:\*(.))?/g, (_, length: string | undefined) =>
    take(length === undefined ? 1 : lengths.indexOf(length) + 2),
  );
  return at > characters.length ? undefined : target;
}
