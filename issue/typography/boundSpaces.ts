/** A typographic replacement at the end of a text: its last `remove` characters become `insert`. */
export interface Substitution {
  readonly remove: number;
  readonly insert: string;
}

const noBreak = '\u00A0';

/** Multi-part abbreviations, with a space between the parts by DIN 5008. */
const abbreviations = [
  'z. B.', 'd. h.', 'u. a.', 'u. U.', 'u. Ä.', 'u. ä.', 'o. Ä.', 'o. ä.', 'o. g.', 'o. a.', 's. o.', 's. u.',
  'v. a.', 'z. T.', 'z. Zt.', 'i. d. R.', 'i. e. S.', 'i. d. F.', 'i. A.', 'i. V.', 'm. E.', 'a. a. O.', 'a. D.',
  'n. Chr.', 'v. Chr.', 'u. v. m.', 'u. s. w.', 'p. a.', 'e. V.', 'd. J.', 'd. M.', 'k. A.', 'o. J.', 'v. l. n. r.',
]; // oxfmt-ignore

/** Keyed by the abbreviation without its spaces, as typed: `z.B.`, and `Z.B.` at the start of a sentence. */
const byLetters: ReadonlyMap<string, string> = new Map(
  abbreviations
    .flatMap((text) => [text, text.charAt(0).toUpperCase() + text.slice(1)])
    .map((text) => [text.replaceAll(' ', ''), text.replaceAll(' ', noBreak)]),
);
const longest = Math.max(...abbreviations.map(({ length }) => length));

const units =
  'Mio|Mrd|Bio|Billionen|Milliarden|Millionen|Tsd|Prozent|Prozentpunkte|Euro|Dollar|US-Dollar|Cent|EUR|USD|CHF|GBP|Uhr|Grad|Min|Std|Sek|Stunden|Minuten|Sekunden|Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|mm|cm|dm|m|km|m²|km²|m³|mg|g|kg|t|ml|l|kW|MW|GW|TW|kWh|MWh|GWh|TWh|W|Wh|V|A|Hz|kHz|MHz|GHz|kB|KB|MB|GB|TB|PB|PS|bar|hPa|°C|°F|K|px|ha|ms|s|min|h|J|kJ|MJ|kcal';
/** The number ends with a digit: what follows “50,” or “2024.” begins a phrase of its own. */
const numberAndUnit = new RegExp(`(?:^|[^\\p{L}\\d])[+−-]?\\d+(?:[.,]\\d+)* (${units})$`, 'u');
const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez';
const dayAndMonth = new RegExp(`(?:^|[^\\p{L}\\d.])\\d{1,2}\\. (${months})$`, 'u');
const heading =
  /(?:^|[^\p{L}\d])(?:Nr\.|Nrn\.|S\.|Bd\.|Kap\.|Abb\.|Tab\.|Abs\.|Art\.|Anm\.|Aufl\.|Jg\.|Ziff\.|Seite|KW|§§?|Tel\.) $/u;

/**
 * Inserts no-break spaces by German rules: within abbreviations (z. B.), between a number and its sign or unit (5 %, 10
 * €, 3 km), and between a word and its number (KW 35, Nr. 5). Units and months are recognised once the next character
 * is typed.
 */
export function boundSpace(before: string, typed: string): Substitution | undefined {
  if (/[%‰€$£]/u.test(typed)) {
    if (/(?:^|[^\p{L}\d])[+−-]?\d[\d.,]*$/u.test(before) && typed !== '$' && typed !== '£')
      return { remove: 1, insert: noBreak + typed };
    return /\d $/.test(before) ? { remove: 2, insert: noBreak + typed } : undefined;
  }
  if (/\p{L}/u.test(typed)) return unboundSign(before, typed);
  if (/\d/.test(typed) && heading.test(before)) return { remove: 2, insert: noBreak + typed };
  if (typed === '.') {
    const abbreviation = abbreviationAt(`${before}.`);
    if (abbreviation) return abbreviation;
  }
  if (!/[\s.,;:!?)/]/.test(typed)) return undefined;
  const bound = numberAndUnit.exec(before)?.[1] ?? dayAndMonth.exec(before)?.[1];
  if (bound === undefined) return undefined;
  return { remove: bound.length + 2, insert: noBreak + bound + typed };
}

/** DIN 5008: no space within a word, such as 100%ige and 5%-Hürde. */
function unboundSign(before: string, typed: string): Substitution | undefined {
  const [, sign] = /\d\u00A0([%‰€]-?)$/u.exec(before) ?? [];
  return sign === undefined ? undefined : { remove: sign.length + 2, insert: sign + typed };
}

/** Returns the longest abbreviation at the end of the text that lacks its no-break spaces. */
function abbreviationAt(text: string): Substitution | undefined {
  for (let length = Math.min(longest, text.length); length >= 4; length -= 1) {
    const end = text.slice(-length);
    const set = byLetters.get(end.replace(/[ \u00A0]/g, ''));
    const isWhole = !/^[ \u00A0]/.test(end) && !/[\p{L}\d.]$/u.test(text.slice(0, -length));
    if (set === undefined || !isWhole) continue;
    return set === end ? undefined : { remove: end.length, insert: set };
  }
  return undefined;
}
