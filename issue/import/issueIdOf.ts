import { fnv1a } from '../text/fnv1a.ts';
import type { IsoDate } from '../calendar/isoDate.ts';

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const longest = 60;

/** An id for an imported issue: its date and title, such as `2025-08-25-kw35-strom`; the checksum of its text where it has neither. */
export function issueIdOf(date: IsoDate, title: string, sum: string): string {
  const words = title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest);
  const id = `${date}-${words}`.replace(/^-+|-+$/g, '');
  return id === '' ? `imported-${sum}` : id;
}

/** FNV-1a, 32 bits, in hexadecimal. */
export function checksum(text: string): string {
  return fnv1a(text).toString(16).padStart(8, '0');
}
