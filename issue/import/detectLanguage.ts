const german = new Set(
  'der die das und ist nicht ein eine einen dem den von mit auf für auch sich wird werden im zu aus bei nach oder wir ich dass sind hat'.split(
    ' ',
  ),
);
const english = new Set(
  'the and of to is in that it for with on as are was this be by or not from have has an at we you which will its'.split(
    ' ',
  ),
);

/** Detects the language of a text read in parts, by which language's most frequent words it contains more of. */
export class LanguageDetector {
  #balance = 0;

  add(text: string): void {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      if (german.has(word)) this.#balance += 1;
      else if (english.has(word)) this.#balance -= 1;
    }
  }

  /** `de` if the text contains words of neither. */
  get language(): 'de' | 'en' {
    return this.#balance < 0 ? 'en' : 'de';
  }

  /**
   * The language that a page declares if it is a third one, or the text tells nothing: many templates declare English,
   * whatever is written in them.
   */
  languageOr(declared: string | undefined): string {
    const isThird = declared !== undefined && /^(?!de|en|und)[a-z]{2,3}(?:-|$)/i.test(declared);
    if (isThird) return declared;
    return this.#balance === 0 && declared === 'en' ? declared : this.language;
  }
}

/** Returns the language of a text, see `LanguageDetector`. */
export function detectLanguage(text: string): 'de' | 'en' {
  const detector = new LanguageDetector();
  detector.add(text);
  return detector.language;
}
