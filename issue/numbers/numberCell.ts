import { plainMarks, readWritten, type WrittenNumber } from './writtenNumber.ts';

/** A number in a cell and its unit: `%`, `Mrd. €`; an empty unit if the cell has none. */
export interface NumberCell {
  readonly number: WrittenNumber;
  readonly unit: string;
}

const currency = String.raw`(?:[A-Z]{1,2})?\p{Sc}|EUR|USD|CHF|GBP|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|INR`;
const unitDigit = String.raw`(?<=(?<!\p{L})\p{L}{0,2}m|/s)[23]|(?<=CO|SO|NO|CH|NH|H|N|O)[2-4]`;
const cell = new RegExp(
  [
    String.raw`^(?<sign>[-−–+±]?)\s*`,
    String.raw`(?:(?<before>${currency})\s*)?`,
    String.raw`(?<number>[-−–+±]?\s?[\d.,](?:[\d.,']|\s(?=\d))*(?:[eE][-−–+]?\d{1,3}(?!\d))?(?:(?<=[.,])[-–—])?)`,
    // A unit has no digits except those of m2 and CO2: 12:30, 5-10, 5a1 and 3 of 7 are not numbers.
    String.raw`\s*(?<after>[\p{L}\p{Sc}%‰°"/](?:\D|${unitDigit}){0,29})?$`,
  ].join(''),
  'u',
);
/** The text around the parentheses of (12), (€ 12) or (12) % has no digits. */
const bracketed = /^(?<before>[^\d()]*)\((?<inner>[^()]*\d[^()]*)\)(?<after>[^\d()]*)$/u;
/** After a letter a raised digit is part of the unit, after a lone 10 or 2 it is a power. */
const footnotes =
  /(?:\[[^\]]{1,4}\]|(?<!\p{L})[*†‡]|(?<!\p{L}|(?<![\d.,'])(?:10|2)[¹²³⁴-⁹⁰]*)[¹²³⁴-⁹⁰])+$/u;
const exponent = /e(?<sign>[-−–+]?)(?=\d+$)/iu;

/**
 * Maximum length of a number with its unit; typed lines try each suffix, which would take quadratic time without a
 * limit.
 */
const longest = 200;

const known = new Map<string, NumberCell | undefined>();
/** Most cells that are remembered: those of a large table, all but one of which stay while it is edited. */
const mostKnown = 4000;

/** Parses a cell with one number and at most its unit, before or after; undefined for any other. */
export function readNumberCell(text: string): NumberCell | undefined {
  if (text.length > longest) return undefined;
  if (known.has(text)) return known.get(text);
  const read = parsed(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, read);
  return read;
}

/** Returns the marks of footnotes behind a number: "*" for "30*"; empty for most cells. */
export function footnoteOf(text: string): string {
  return footnotes.exec(text.trim())?.[0] ?? '';
}

function parsed(text: string): NumberCell | undefined {
  const plain = plainMarks(text).replace(footnotes, '').trim();
  const { before: lead = '', inner, after: rest = '' } = bracketed.exec(plain)?.groups ?? {};
  const isSigned = inner !== undefined && /^\s*[-−–+±]/u.test(inner);
  // SAP's notation: "1.234,50-".
  const behind = /^(?<amount>[^-−(]*\d)[-−](?<rest>\s?[%\p{Sc}]?)$/u.exec(plain)?.groups;
  if (behind) return readNumberCell(`-${behind['amount'] ?? ''}${behind['rest'] ?? ''}`);
  const opened = inner === undefined ? plain : `${isSigned ? '' : '-'}${lead}${inner}${rest}`;
  const groups = cell.exec(opened)?.groups;
  if (!groups) return undefined;
  const { sign = '', before, number = '', after } = groups;
  const power = (_: string, powerSign: string) => `E${/[-−–]/u.test(powerSign) ? '-' : '+'}`;
  const written = readWritten(sign + number.replace(exponent, power));
  if (!written) return undefined;
  const unit = [before, after].filter((part) => part !== undefined && part !== '').join(' ');
  return { number: written, unit: unit.trim() };
}
