export type TextDirection = 'ltr' | 'rtl';

const rightToLeft = String.raw`[[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Samr}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}]&&\p{L}]`;
/** A letter, or one of the invisible direction marks. */
const strong = new RegExp(String.raw`(\u200F|\u061C|${rightToLeft})|\u200E|\p{L}`, 'v');

/** Returns a text's direction, by its first letter; undefined if it has none. */
export function textDirection(text: string): TextDirection | undefined {
  const found = strong.exec(text);
  if (!found) return undefined;
  return found[1] === undefined ? 'ltr' : 'rtl';
}
