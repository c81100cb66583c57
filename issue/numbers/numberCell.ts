import { plainMarks, readWritten, type WrittenNumber } from './writtenNumber.ts';

/** A number in a cell and what it counts: `%`, `Mrd. €`; an empty unit where the cell does not say. */
export interface NumberCell {
  readonly number: WrittenNumber;
  readonly unit: string;
}

const currency = String.raw`(?:[A-Z]{1,2})?\p{Sc}|EUR|USD|CHF|GBP|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|INR`;
const cell = new RegExp(
  [
    String.raw`^(?<sign>[-−–+±]?)\s*`,
    String.raw`(?:(?<before>${currency})\s*)?`,
    String.raw`(?<number>[-−–+±]?\s?[\d.,](?:[\d.,']|\s(?=\d))*(?:E[+-]\d{1,3})?(?:(?<=[.,])[-–—])?)`,
    // A unit has no digits but behind a letter, as in m2 and CO2: 12:30, 5-10 and 3 of 7 are no numbers.
    String.raw`\s*(?<after>[\p{L}\p{Sc}%‰°"/](?:\D|(?<=\p{L})\d){0,29})?$`,
  ].join(''),
  'u',
);
/** What stands around the parentheses of (12), (€ 12) or (12) % has no digits. */
const bracketed = /^(?<before>[^\d()]*)\((?<inner>[^()]*\d[^()]*)\)(?<after>[^\d()]*)$/u;
const footnotes = /(?:\[[^\]]{1,4}\]|(?<!\p{L})[*†‡¹²³⁴-⁹⁰]+)+$/u;

/** Reads a cell that holds one number and at most its unit, before or behind; undefined for any other. */
export function readNumberCell(text: string): NumberCell | undefined {
  const plain = plainMarks(text).replace(footnotes, '').trim();
  const { before: lead = '', inner, after: rest = '' } = bracketed.exec(plain)?.groups ?? {};
  const isSigned = inner !== undefined && /^\s*[-−–+±]/u.test(inner);
  const opened = inner === undefined ? plain : `${isSigned ? '' : '-'}${lead}${inner}${rest}`;
  const groups = cell.exec(opened)?.groups;
  if (!groups) return undefined;
  const { sign = '', before, number = '', after } = groups;
  const written = readWritten(sign + number);
  if (!written) return undefined;
  const unit = [before, after].filter((part) => part !== undefined && part !== '').join(' ');
  return { number: written, unit: unit.trim() };
}
