import type { LineCell, NumbersMessages } from './numbersMessages.ts';

export const englishNumbers: NumbersMessages = {
  refused: {
    empty: () => 'A number is missing here.',
    'not-a-number': (typed) => `“${typed}” is not a number.`,
    fraction: (typed) => `“${typed}” has decimals; this must be a whole number.`,
  },
  outOfBounds: (typed, least, most) => {
    if (least !== null && most !== null) return `“${typed}” is not between ${least} and ${most}.`;
    if (least !== null) return `“${typed}” is less than ${least}.`;
    return `“${typed}” is too large.`;
  },
  kept: (value) => `It stays ${value}.`,
  nothingKept: 'The field counts as empty.',
  chart: {
    nothing: 'The chart does not change: each line needs a name and a number.',
    head: (line, text) => `Line ${String(line)} (“${text}”) is taken for the header.`,
    noNumber: (line, text) => `Line ${String(line)} (“${text}”) is left out: it has no number.`,
    noName: (line, text) => `Line ${String(line)} (“${text}”) is left out: it has no name.`,
    notANumber: (line, text, cell) =>
      `Line ${String(line)} (“${text}”) is left out: “${cell}” is not a number.`,
    oneIsShown: (column, name) =>
      `${columnNamed(column, name)} is left out: the chart shows one column of numbers.`,
    words: (column, name) => `${columnNamed(column, name)} is left out: it holds no numbers.`,
    units: (column, name, one, other) =>
      `${columnNamed(column, name)} is left out: ${cellOn(one)} and ${cellOn(other)} count different things.`,
    decimalMarks: (column, name, one, other) =>
      `${columnNamed(column, name)} is left out: ${cellOn(one)} and ${cellOn(other)} have different decimal marks.`,
    more: (count) => `And ${String(count)} more.`,
  },
};

function columnNamed(column: number, name: string): string {
  return `Column ${String(column)}${name === '' ? '' : ` (“${name}”)`}`;
}

function cellOn({ text, line }: LineCell): string {
  return `“${text}” (line ${String(line)})`;
}
