import type { CompactEmoji } from 'emojibase';

/** An emoji and its search data. */
export interface Emoji {
  readonly emoji: string;
  readonly names: Readonly<Record<'de' | 'en', string>>;
  /** Names and keywords of both languages, folded, without duplicates. */
  readonly words: readonly string[];
  /** The emoji in each skin tone from light to dark; empty if it has none. */
  readonly tones: readonly string[];
  /**
   * Its Unicode group: 0 smileys, 1 people, 3 animals, 4 food, 5 travel, 6 activities, 7 objects, 8 symbols, 9 flags.
   */
  readonly group: number;
}

const toneModifiers = [0x1f3fb, 0x1f3fc, 0x1f3fd, 0x1f3fe, 0x1f3ff].map((code) =>
  String.fromCodePoint(code),
);

/** Unicode's components (hair, skin swatches), which are not used on their own. */
const components = 2;

let loaded: Promise<readonly Emoji[]> | undefined;

/** Resolves to all emoji with their words in German and English, in Unicode's order; loaded on first use, offline. */
export function loadEmojis(): Promise<readonly Emoji[]> {
  loaded ??= Promise.all([
    import('emojibase-data/de/compact.json'),
    import('emojibase-data/en/compact.json'),
  ]).then(([german, english]) => merged(german.default, english.default));
  return loaded;
}

function merged(german: readonly CompactEmoji[], english: readonly CompactEmoji[]): Emoji[] {
  const inEnglish = new Map(english.map((entry) => [entry.hexcode, entry]));
  return german
    .filter(({ group }) => group !== undefined && group !== components)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map((de) => {
      const en = inEnglish.get(de.hexcode) ?? de;
      const words = [de.label, en.label, ...(de.tags ?? []), ...(en.tags ?? [])].map(folded);
      return {
        emoji: de.unicode,
        names: { de: de.label, en: en.label },
        words: [...new Set(words)],
        tones: tonesOf(de),
        group: de.group ?? 0,
      };
    });
}

/** For couples, keeps only the variants with a single tone. */
function tonesOf({ skins = [] }: CompactEmoji): string[] {
  return toneModifiers.flatMap((tone) => {
    const one = skins.find(({ unicode }) => {
      const modifiers = unicode.match(/\p{Emoji_Modifier}/gu) ?? [];
      return modifiers.length > 0 && modifiers.every((modifier) => modifier === tone);
    });
    return one ? [one.unicode] : [];
  });
}

/** Lowercases and removes accents, so that "uber" finds "über". */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}
