import { detectAll } from 'tinyld/light';
import { groupedBy } from '../groupedBy.ts';
import { languageTag } from '../language/languageTag.ts';
import { baseOf } from '../locale/baseOf.ts';

/** Characters after which more of a text tells nothing new. */
const enough = 6000;
/** Characters of a single text that are looked at. */
const longest = 60_000;
/** A shorter text, in letters, may be guessed wrongly: what the page declares counts more. */
const fewest = 120;
/** A text is surely in one language if this share of its parts is. Text cannot tell it in fewer than the fewest. */
const leastShare = 0.8;
const fewestParts = 2;
const mostParts = 24;
/** Letters of languages that the detector does not know: it takes Czech for Spanish, and Ukrainian for Russian. */
const strangeLetters = /[čďěňřšťůžľĺŕđāēģīķļņūėįųơưіїєґў]/giu;
/** The share of them that names and quotations may have. */
const mostStrange = 0.02;
const letters = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Bounded before the sign: a text may have no space for a million characters. */
const address = /\b(?:https?:|www\.)\S+|[^\s@]{1,64}@\S+/giu;

/** Detects the language of a text read in parts: any of the 24 that the detector knows. */
export class LanguageDetector {
  #text = '';
  #detected: string | undefined;
  #surely: { readonly language: string | undefined } | undefined;

  add(text: string): void {
    const missing = enough - this.#text.length;
    if (missing <= 0) return;
    const words = text.slice(0, longest).replace(address, ' ').match(letters);
    if (!words) return;
    // Cut, so that a text says the same in one part and in many.
    this.#text += `${words.join(' ')} `.slice(0, missing);
    this.#detected = undefined;
    this.#surely = undefined;
  }

  /** A BCP 47 tag; `de` if the text tells nothing. */
  get language(): string {
    // A single foreign name may decide what the detector says of a whole text.
    return (
      (this.#detected ??=
        this.sure ?? byFrequentWords(this.#text, leastFrequent) ?? detected(this.#text)) || 'de'
    );
  }

  /**
   * A BCP 47 tag if the text is surely in one language: nearly all of its parts say so. Undefined for a text that is short
   * or in several languages.
   */
  get sure(): string | undefined {
    return (this.#surely ??= { language: surelyDetected(this.#text) }).language;
  }

  /**
   * The language of an issue that is not in its newsletter's: undefined if it is, or if the text leaves doubts. A
   * language that the detector does not know cannot be told from others, so it must be declared.
   */
  otherThan(language: string, declared: string | undefined): string | undefined {
    const isTag = languageTag.safeParse(declared).success && !/^und\b/i.test(declared ?? '');
    const said = isTag ? declared : undefined;
    const base = said === undefined ? '' : detectorTag(said);
    const sure = this.sure;
    const found = base !== '' && (base === sure || !known.has(base)) ? said : sure;
    if (found === undefined || sure === undefined) return undefined;
    const own = detectorTag(language);
    const isTold = known.has(own) || found === said;
    return isTold && detectorTag(found) !== own ? found : undefined;
  }

  /**
   * The language that a page declares if the text leaves doubts or the detector does not know it, or if it only adds the
   * region: many templates declare English, whatever is written in them.
   */
  languageOr(declared: string | undefined): string {
    if (declared === undefined || !/^[a-z]{2,3}(?:-|$)/i.test(declared) || /^und\b/i.test(declared))
      return this.language;
    const base = baseOf(declared);
    if (base === this.language) return declared;
    const isUnsure = this.#text.length < fewest || this.sure === undefined;
    if (isUnsure && base !== 'en') return declared;
    return known.has(base) && this.#text.trim() !== '' ? this.language : declared;
  }
}

/** Returns the language of nearly all parts of a text, see `LanguageDetector.sure`. */
function surelyDetected(text: string): string | undefined {
  const count = Math.min(mostParts, Math.floor(text.length / fewest));
  if (count < fewestParts) return undefined;
  const strange = text.match(strangeLetters)?.length ?? 0;
  if (strange > mostStrange * text.length) return undefined;
  const length = Math.floor(text.length / count);
  const parts = Array.from({ length: count }, (_, at) =>
    detected(text.slice(at * length, (at + 1) * length)),
  );
  const [language] = [...groupedBy(parts, (part) => part)]
    .filter(([part, all]) => part !== '' && all.length >= leastShare * count)
    .map(([part]) => part);
  return language;
}

/** Returns the language of a text, see `LanguageDetector`. */
export function detectLanguage(text: string): string {
  const detector = new LanguageDetector();
  detector.add(text);
  return detector.language;
}

/** The languages that the detector knows, by ISO 639-1; it has Bokmål for Norwegian. */
const known = new Set(
  'ja zh ko th bn hi fr en de es pt it nl el sv fi no nb hu ro ru pl tr he ar'.split(' '),
);

/** The tag under which the detector has a language: Danish texts look like Norwegian ones to it. */
function detectorTag(tag: string): string {
  const base = baseOf(tag);
  return ['nb', 'nn', 'da'].includes(base) ? 'no' : base;
}

const words: Readonly<Record<string, readonly string[]>> = {
  de: 'der die das und ist nicht ein eine einen dem den von mit auf für auch sich wird werden im zu aus bei nach oder wir ich dass sind hat'.split(
    ' ',
  ),
  en: 'the and of to is in that it for with on as are was this be by or not from have has an at we you which will its'.split(
    ' ',
  ),
};

/**
 * Returns the language of the interface of whose most frequent words a text has most; undefined if of none, or if less
 * than that share of its words are such.
 */
function byFrequentWords(text: string, least = 0): string | undefined {
  const all = text.toLowerCase().split(/\s+/);
  const count = (language: string) => all.filter((word) => words[language]?.includes(word)).length;
  const [de, en] = [count('de'), count('en')];
  if (de === en || Math.max(de, en) < least * all.length) return undefined;
  return de > en ? 'de' : 'en';
}

/** Dutch, the language most like the two, has less. */
const leastFrequent = 0.15;

/** Short texts are taken for one of these. */
const usual = ['de', 'en', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'zh', 'ja'];

function detected(text: string): string {
  // It does not know short Chinese texts.
  if (/\p{sc=Han}/u.test(text) && !/[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text)) {
    const signs = text.match(/\p{sc=Han}/gu)?.length ?? 0;
    if (signs * 4 > text.length) return 'zh';
  }
  if (text.length >= fewest) return detectAll(text)[0]?.lang ?? '';
  const [best] = detectAll(text, { only: usual });
  if (best && best.accuracy >= sure) return best.lang;
  // A title is often a name or two.
  return byFrequentWords(text) ?? (best && best.accuracy >= likely ? best.lang : '');
}

/** The detector's share of certainty from which a short text is not a chance hit, and from which it may be. */
const sure = 0.18;
const likely = 0.08;
