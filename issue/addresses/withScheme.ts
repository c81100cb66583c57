import { safeUrl } from './safeUrl.ts';

const domain =
  /^(?:https?:?\/\/?)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[:/?#]\S*)?)$/iu;
const email = /^[^\s@/:<>"]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/iu;

/**
 * The address that somebody meant who left its beginning out ("heise.de/x", "www.heise.de", "post@example.org"), or
 * undefined where nobody can tell.
 */
export function withScheme(typed: string): string | undefined {
  const trimmed = typed.trim();
  if (email.test(trimmed)) return safeUrl(`mailto:${trimmed}`);
  const [, rest] = domain.exec(trimmed) ?? [];
  return rest === undefined ? undefined : safeUrl(`https://${rest}`);
}
