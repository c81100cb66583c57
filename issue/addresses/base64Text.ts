import { percentDecoded } from './percentDecoded.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64, in either alphabet and with or without padding; undefined if the input is not base64 text. */
export function base64Text(coded: string): string | undefined {
  const plain = coded.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  let bits = 0;
  let known = 0;
  let bytes = '';
  for (const character of plain) {
    const value = digits.indexOf(character);
    if (value === -1) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    known += 6;
    if (known < 8) continue;
    known -= 8;
    bytes += `%${((bits >> known) & 0xff).toString(16).padStart(2, '0')}`;
  }
  return percentDecoded(bytes);
}
