import { safeUrl } from '../../issue/addresses/safeUrl.ts';

/** True if nothing sent to that host leaves this computer. */
function isThisComputer(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(host);
}

/** True for an address that something can be appended to and sent to encrypted, or that is on this computer. */
export function isServerAddress(text: string): boolean {
  if (text !== text.trim() || /[?#]/.test(text) || safeUrl(text) === undefined) return false;
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isThisComputer(url.hostname));
}

/** True for the name of a folder, or of several within each other, that leads nowhere else. */
export function isFolderPath(text: string): boolean {
  return !/\p{Cc}|\\/u.test(text) && text.split('/').every((part) => part !== '..' && part !== '.');
}

/** Returns the parts joined with single slashes; without empty ones. */
export function joined(...parts: readonly string[]): string {
  return parts
    .map((part, index) => part.replace(index === 0 ? /\/+$/ : /^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}
