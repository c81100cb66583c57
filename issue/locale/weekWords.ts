/** What newsletters call a calendar week, before its number; by language. */
const byLanguage = {
  de: ['KW', 'Kalenderwoche', 'Woche'],
  en: ['CW', 'WK', 'calendar week', 'week'],
  fr: ['semaine'],
  es: ['semana'],
  it: ['settimana'],
  pt: ['semana'],
  nl: ['week'],
  pl: ['tydzień'],
} as const;

/** Every such word once. */
export const weekWords: readonly string[] = [...new Set(Object.values(byLanguage).flat())];

/** A pattern of such a word, for the flags `iu`. */
export const weekWord = `(?:${weekWords.join('|')})`;

/** A pattern of a week by its number, in any language that has a word for it: "KW35", "semaine 35", "第35周". */
export const numberedWeek = String.raw`(?:(?<!\p{L})${weekWord}\s?\d{1,2}(?!\d)|第\s?\d{1,2}\s?[周週])`;
