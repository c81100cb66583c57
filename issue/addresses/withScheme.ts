import { percentDecoded } from './percentDecoded.ts';
import { safeUrl } from './safeUrl.ts';

const domain =
  /^(?:https?:?\/\/?|\/\/)?((?:[^/?#@\s]*@)?(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[\w-]+)\.?(?:[:/?#]\S*)?)$/iu;
const email = /^[^\s@/:<>"]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/iu;

/**
 * Returns the canonical link for typed text: "heise.de/x", "//heise.de", "post@example.org", "tel: 030 / 12 34" are
 * completed and cleaned up. Undefined if the intent is unclear.
 */
export function withScheme(typed: string): string | undefined {
  const trimmed = typed.trim();
  if (/^mailto:/iu.test(trimmed)) return mailLink(trimmed);
  if (/^tel:/iu.test(trimmed)) return telephoneLink(trimmed);
  if (email.test(trimmed)) return safeUrl(`mailto:${trimmed}`);
  const safe = safeUrl(trimmed);
  if (safe !== undefined) return safe;
  const [, rest] = domain.exec(trimmed) ?? [];
  return rest === undefined ? undefined : safeUrl(`https://${rest}`);
}

/** Returns `mailto:ada@example.org` for `mailto: Ada <ada@example.org>`. */
function mailLink(typed: string): string | undefined {
  const [, whole = '', query = ''] = /^mailto:(?:\/\/)?([^?]*)(.*)$/isu.exec(typed) ?? [];
  const recipient = /<([^<>]*)>/u.exec(percentDecoded(whole) ?? whole)?.[1] ?? whole;
  return safeUrl(`mailto:${recipient.replace(/(?:\s|%20)+/gu, '')}${query}`);
}

/** Returns `tel:+49301234-56` for `tel:+49 (0)30 / 12 34-56`: the zero in brackets is not dialled from abroad. */
function telephoneLink(typed: string): string | undefined {
  const encoded = typed.slice('tel:'.length);
  const number = (percentDecoded(encoded) ?? encoded).replace(/[\s/.\u{2060}]+/gu, '');
  const international = number.startsWith('+') ? number.replace(/[([]0[)\]]/u, '') : number;
  const dialled = international.replace(/[()[\]]/gu, '').replace(/[‐‑‒–—]/gu, '-');
  return safeUrl(`tel:${dialled}`);
}
