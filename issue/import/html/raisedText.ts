import type { RichText } from '../../text/inline.ts';
import { styled, textOf, withText } from '../../text/richText.ts';
import type { Level, Style } from './styleOf.ts';

const superscripts = pairs(
  '0123456789+-−–=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφχ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡ',
);
const subscripts = pairs(
  '0123456789+-−–=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);

function pairs(plain: string, raised: string): ReadonlyMap<string, string> {
  const signs = raised.split('');
  return new Map(plain.split('').map((character, index) => [character, signs[index] ?? character]));
}

/** Characters that are raised by themselves, and text with the same meaning on the line: `1st`, `Mme`. */
const alreadyRaised = /^[°º′″*†‡§®©™℠¹²³⁰-ⁿª]+$/u;
const ordinalAfterNumber = /^(?:st|nd|rd|th|er|re|e|ère|ème|ième)$/u;
const abbreviations = /(?:^|[^\p{L}])(?:M|D|S|P)$/u;
const wholeSigns: Readonly<Record<string, string>> = { TM: '™', SM: '℠' };
/** Anything longer is small print, not an index. */
const longestIndex = 16;

/**
 * Returns superscript or subscript as equivalent plain text: Unicode's own characters if all exist (`10⁶`, `CO₂`),
 * otherwise `^(…)` for superscript and `(…)` for subscript. `before` is the preceding text.
 */
export function raisedText(
  content: RichText,
  level: Level,
  before: string,
  style: Style,
): RichText {
  const text = textOf(content);
  if (isPlain(text, level, before)) return content;
  const sign = level === 'super' && wholeSigns[text];
  if (sign) return [styled(sign, { ...style, marks: [...style.marks] })];
  const degree = /[\dNn]$/.test(before) && { o: 'º', a: 'ª' }[text];
  if (level === 'super' && degree) return content.map((inline) => withText(inline, () => degree));
  if (text.length > longestIndex) return [' ', ...content];
  const signs = level === 'super' ? superscripts : subscripts;
  if (text.split('').every((character) => signs.has(character))) {
    return content.map((inline) =>
      withText(inline, (own) => own.replace(/./gs, (character) => signs.get(character) ?? '')),
    );
  }
  const inStyle = (words: string) => styled(words, { ...style, marks: [...style.marks] });
  if (level === 'sub') return [inStyle('('), ...content, inStyle(')')];
  return /^.$/su.test(text)
    ? [inStyle('^'), ...content]
    : [inStyle('^('), ...content, inStyle(')')];
}

function isPlain(text: string, level: Level, before: string): boolean {
  if (text.includes('\n') || text.includes('\uFFFC') || alreadyRaised.test(text)) return true;
  // One or more footnote marks in their own brackets.
  if (/^(?:\[[^\]]{1,8}\][,\s]*)+$/u.test(text)) return true;
  // Nothing to be the index of: small print.
  if (before.trim() === '' && !/^\d{1,3}$/.test(text)) return true;
  if (level === 'sub') return false;
  return (
    (/\d$/.test(before) && ordinalAfterNumber.test(text)) ||
    (abbreviations.test(before) && /^[a-z]{1,3}$/.test(text))
  );
}
