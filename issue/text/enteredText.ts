/** Invisible characters, including variation selectors and the tag characters of flags. */
const invisible =
  /\u034F|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E01EF}]/gu;

const control = /[^\P{Cc}\t\n\r]/gu;

/**
 * Characters of Windows-1252 from 0x80 on, where Latin-1 has control characters: text in one is often decoded as the
 * other.
 */
const windows1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Maximum distance to look at: the length of an emoji. */
const nearby = 24;

/**
 * Returns text as it enters an issue by import, paste or drop: in NFC, without control characters, soft hyphens and
 * invisible characters that belong to no script and no emoji. Keeps those that guard a mail tool's tags, as
 * `withoutTagGuards` needs them.
 */
export function enteredText(text: string): string {
  let known: boolean | undefined;
  const hasRightToLeft = () => (known ??= rightToLeft.test(text));
  const visible = withoutControls(text).replace(invisible, (character, at: number) => {
    const before = text.slice(Math.max(0, at - nearby), at);
    const after = text.slice(at + character.length, at + character.length + 2);
    return isNeeded(character, before, after, hasRightToLeft) ? character : '';
  });
  return visible.normalize('NFC');
}

/**
 * Removes control characters except tabs and line ends, for text that must otherwise stay unchanged. Those with a
 * meaning in word processors are converted: line ends, Word's non-breaking hyphen, Windows-1252 characters.
 */
export function withoutControls(text: string): string {
  return text.replace(control, (character) => {
    if (character === '\v' || character === '\f') return '\n';
    if (character === '\u001E') return '\u2011';
    const sign = windows1252[character.charCodeAt(0) - 0x80] ?? '\0';
    return sign === '\0' ? '' : sign;
  });
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A letter of a script in which invisible characters control joining, stacking or order. */
const joining =
  '(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Common}\\p{Script=Inherited}])[\\p{L}\\p{M}]';
const joiningBefore = new RegExp(`${joining}$`, 'u');
const joiningAfter = new RegExp(`^${joining}`, 'u');

/** Scripts without spaces, in which an invisible character marks the end of a word. */
const spacelessBefore =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Tham}]$/u;
const spacelessAfter =
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Tham}]/u;

function isNeeded(
  character: string,
  before: string,
  after: string,
  hasRightToLeft: () => boolean,
): boolean {
  const inScript = () => joiningBefore.test(before) || joiningAfter.test(after);
  switch (character) {
    case '\u200C':
      return /[{*%]$/.test(before) || inScript();
    case '\u200D':
      return isInEmoji(before, after) || inScript();
    case '\u200B':
      return spacelessBefore.test(before) && spacelessAfter.test(after);
    case '\u034F':
    case '\u180E':
      return inScript();
    case '\uFE0E':
    case '\uFE0F':
      return /[\d#*]$/.test(before) ? after.startsWith('\u20E3') : /\p{Emoji}$/u.test(before);
    default:
      return isNeededOfMany(character, before, hasRightToLeft);
  }
}

function isInEmoji(before: string, after: string): boolean {
  return (
    /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u{E007F})$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after)
  );
}

function isNeededOfMany(character: string, before: string, hasRightToLeft: () => boolean): boolean {
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) {
    return hasRightToLeft();
  }
  if (/[\uFE00-\uFE0D]/.test(character)) {
    return /[\p{S}\p{Script=Han}]$/u.test(before) || joiningBefore.test(before);
  }
  if (/[\u{E0100}-\u{E01EF}]/u.test(character)) return /\p{Script=Han}$/u.test(before);
  const isTag = /[\u{E0020}-\u{E007F}]/u.test(character);
  return isTag && /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u.test(before);
}
