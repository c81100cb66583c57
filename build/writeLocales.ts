import { writeFileSync } from 'node:fs';
import { formatted } from './formatted.ts';
import { singulars } from '../issue/locale/localeOf.ts';

/** The languages of the table; those after a language and in the same line differ from it in some values. */
const tags = `
  en en-GB en-AU en-CA en-IE en-IN en-NZ en-ZA
  de de-AT de-CH de-LI
  fr fr-BE fr-CA fr-CH
  es es-419 es-AR es-CL es-CO es-MX es-PE es-US
  it it-CH  pt pt-PT  nl nl-BE  pl
  cs sk hu ro bg hr sr sl bs mk sq el tr uk ru
  da sv nb nn fi et lv lt is
  ca eu gl ga cy af
  zh zh-Hant ja ko vi th id ms hi bn
  ar fa he ur sw
`
  .trim()
  .split(/\s+/);

const months = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2024, index, 15)));
const weekdays = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)));

/** The languages of the first script: those of the interface. */
const firstTags = ['en', 'de'];

/**
 * Quotation marks by CLDR 48 (cldr-misc-full, `delimiters.json`), which `Intl` does not have, with these changes: French
 * has no-break spaces, and other marks within; Swiss German has guillemets; Dutch has double marks (taaladvies.net);
 * Bulgarian and Lithuanian have other marks within.
 */
const quotes: Readonly<Record<string, string>> = {
  '„ “ ‚ ‘': 'de cs sk sl hr mk et is bg lt',
  '« » ‹ ›': 'de-CH de-LI fr-CH fa',
  '«\u00A0 \u00A0» “ ”': 'fr',
  '« » “ ”': 'it pt-PT el ca eu es-US',
  '« » „ “': 'uk ru',
  '« » ‘ ’': 'nb nn',
  '„ ” « »': 'pl ro',
  '„ ” » «': 'hu',
  '„ ” ’ ’': 'sr',
  '„ ” ‘ ’': 'bs',
  '” ” ’ ’': 'sv fi he',
  '” “ ’ ‘': 'ar ur',
  '「 」 『 』': 'zh-Hant ja',
};

/**
 * Words per minute in silent reading: Brysbaert 2019, by the table of \@untemps/read-per-minute. Those in the second
 * group were only measured aloud (Trauzettel-Klosinski and Dietz 2012), and are scaled as English is, by 1.04.
 */
const speeds: Readonly<Record<string, number>> = {
  ar: 181,
  de: 260,
  es: 278,
  fi: 195,
  fr: 214,
  he: 224,
  it: 285,
  ko: 226,
  nl: 228,
  sv: 218,
  zh: 260,
  // The second group.
  ja: 201,
  pl: 173,
  pt: 189,
  ru: 192,
  sl: 188,
  tr: 173,
};

/** The names of calendar weeks. */
const weekNames: Readonly<Record<string, string>> = {
  de: 'KW#',
  fr: 'semaine #',
  es: 'semana #',
  it: 'settimana #',
  pt: 'semana #',
  pl: 'tydzień #',
  zh: '第#周',
  'zh-Hant': '第#週',
  ja: '第#週',
};

/** Returns the source text of `issue/locale/firstLocales.ts`. */
export function firstLocalesText(): Promise<string> {
  const source = `/** The languages of the interface; the others are in \`moreLocales.ts\`. */
export const firstLocales: Readonly<Record<string, string>> = {${linesOf(firstTags)}};`;
  return generated(source);
}

/** Returns the source text of `issue/locale/moreLocales.ts`. */
export function moreLocalesText(): Promise<string> {
  const source = `/** The other languages. */
export const moreLocales: Readonly<Record<string, string>> = {${linesOf(tags.filter((tag) => !firstTags.includes(tag)))}};`;
  return generated(source);
}

function generated(source: string): Promise<string> {
  const head = `// Made by \`npm run locales\` from CLDR ${process.versions['cldr'] ?? ''}: values in the order of \`rowOf\` in build/writeLocales.ts; \`=\` is as in the parent.\n\n`;
  return formatted('locales.ts', head + source);
}

function linesOf(some: readonly string[]): string {
  return some
    .map((tag) => {
      const parent = tag.includes('-') ? rowOf(parentOf(tag)) : undefined;
      const fields = rowOf(tag).map((field, at) => (field === parent?.[at] ? '=' : field));
      return `${JSON.stringify(tag)}: ${JSON.stringify(fields.join('|'))}`;
    })
    .join(',');
}

/** The tag without its region or script. */
function parentOf(tag: string): string {
  return tag.split('-')[0] ?? '';
}

/** Returns the value for a language, or for the one without its region. */
function valueFor<T>(tag: string, values: Readonly<Record<string, T>>): T | undefined {
  return values[tag] ?? values[parentOf(tag)];
}

const quotesByTag = Object.fromEntries(
  Object.entries(quotes).flatMap(([marks, some]) => some.split(' ').map((tag) => [tag, marks])),
);

function rowOf(tag: string): string[] {
  const locale = `${tag}-u-ca-gregory`;
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const partsIn = (options: Intl.DateTimeFormatOptions) => {
    const format = formatter(options);
    return (date: Date) => format.formatToParts(date);
  };
  const long = partsIn({ day: 'numeric', month: 'long', year: 'numeric' });
  const full = partsIn({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const day = partsIn({ day: 'numeric', month: 'long' });
  const month = partsIn({ month: 'long', year: 'numeric' });
  const alone = (options: Intl.DateTimeFormatOptions) => {
    const format = formatter(options);
    return (date: Date) => format.format(date);
  };
  const first = months[0] ?? new Date();
  const numbers = new Intl.NumberFormat(tag);
  const sign = (value: number, type: Intl.NumberFormatPartTypes) =>
    numbers.formatToParts(value).find((part) => part.type === type)?.value ?? '';
  const inYear = list(months, (date) => part(month(date), 'month'));
  const inDate = list(months, (date) => part(long(date), 'month'));
  const alike = (one: string, other: string) => (one === other ? '' : one);
  const inFull = list(weekdays, (date) => part(full(date), 'weekday'));
  const percent = new Intl.NumberFormat(tag, { style: 'percent' })
    .format(0.07)
    .replace(numbers.format(7), '#');
  return [
    inDate,
    alike(inYear, inDate),
    list(months, alone({ month: 'short' })),
    inFull,
    alike(list(weekdays, alone({ weekday: 'long' })), inFull),
    list(weekdays, alone({ weekday: 'short' })),
    pattern(long(first)),
    pattern(full(first)),
    pattern(day(first)),
    pattern(month(first)),
    // The first digit; the others follow it in Unicode.
    numbers.format(0),
    sign(1.5, 'decimal'),
    sign(1_234_567, 'group').replace("'", '’'),
    // With the invisible sign of direction before it, if it has one.
    numbers.format(-1).replace(numbers.format(1), ''),
    // 5: only numbers of five digits and more are grouped. 2: in groups of two after the thousands.
    `${numbers.format(1234).length > 4 ? '' : '5'}${sign(1_234_567, 'integer').length === 2 ? '2' : ''}`,
    percent,
    plural(tag),
    valueFor(tag, quotesByTag) ?? '',
    String(valueFor(tag, speeds) ?? ''),
    valueFor(tag, weekNames) ?? '',
  ];
}

/** The numbers for which a noun is singular, as whole numbers below 200 show. */
function plural(tag: string): string {
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  const ones = numbers.filter((number) => rules.select(number) === 'one');
  const kind = Object.entries(singulars).find(
    ([, isOne]) => numbers.filter(isOne).join() === ones.join(),
  );
  if (!kind) throw new Error(`No kind of plural for ${tag}: ${ones.join()}`);
  return kind[0];
}

function part(parts: readonly Intl.DateTimeFormatPart[], type: string): string {
  return parts.find((one) => one.type === type)?.value ?? '';
}

/** Literal text, with `d`, `m`, `y` and `w` in braces for its parts. */
function pattern(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ type, value }) =>
      type === 'literal' ? value.replaceAll('\u202F', ' ') : `{${type.charAt(0)}}`,
    )
    .join('');
}

function list(dates: readonly Date[], name: (date: Date) => string): string {
  const names = dates.map(name);
  if (names.some((one) => /[;|=]/.test(one))) throw new Error(`No sign to part ${names.join()}`);
  return names.join(';');
}

if (import.meta.main) {
  writeFileSync('issue/locale/firstLocales.ts', await firstLocalesText());
  writeFileSync('issue/locale/moreLocales.ts', await moreLocalesText());
}
