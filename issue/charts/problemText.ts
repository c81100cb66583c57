import type { Contradiction } from '../numbers/readColumn.ts';
import { isGerman, said } from './text/words.ts';

/** Why a table cannot be drawn, or a part of it is not: which cell, counted from 1 in the source. */
export type ChartProblem =
  | { readonly problem: 'no-numbers' | 'no-pair' }
  | {
      readonly problem:
        | 'no-number'
        | 'no-time'
        | 'repeated'
        | 'not-positive'
        | 'negative'
        | 'negative-area'
        | 'no-base'
        | 'out-of-range';
      readonly line: number;
      readonly column: number;
      readonly name: string;
      readonly cell: string;
    }
  | {
      readonly problem: 'contradiction';
      readonly column: number;
      readonly name: string;
      readonly over: Contradiction['over'];
      readonly cells: readonly [CellOnLine, CellOnLine];
    }
  /** A unit that one cell has and another lacks; it is not in the chart. */
  | {
      readonly problem: 'lone-unit';
      readonly column: number;
      readonly name: string;
      readonly cells: readonly [CellOnLine, CellOnLine];
    }
  /** A line of one cell between the rows, or a second column of words. */
  | { readonly problem: 'unused-line'; readonly line: number; readonly cell: string }
  /** A line without anything that separates cells, where no line has any. */
  | { readonly problem: 'one-cell'; readonly line: number; readonly cell: string }
  | {
      readonly problem: 'unused-column';
      readonly column: number;
      readonly name: string;
      /** The cells that are not numbers, if others are, and how many have any text. */
      readonly wrong?: readonly CellOnLine[];
      readonly filled?: number;
    }
  /** A line, a range, a text or a highlighted name for which there is no place; `known` lists what there is. */
  | { readonly problem: 'not-in-data'; readonly place: string; readonly known: string }
  | { readonly problem: 'no-value' | 'off-axis' | 'no-text' | 'reversed'; readonly place: string }
  /** A row or a column whose name an earlier one has; both are drawn. */
  | {
      readonly problem: 'same-row' | 'same-column';
      readonly at: number;
      readonly before: number;
      readonly name: string;
    };

interface CellOnLine {
  readonly cell: string;
  readonly line: number;
}

const minor = [
  'lone-unit',
  'unused-line',
  'unused-column',
  'not-in-data',
  'no-value',
  'off-axis',
  'no-text',
  'reversed',
  'same-row',
  'same-column',
];

/** True for what is only left out or ambiguous, so that the rest can be drawn. */
export function isMinor({ problem }: ChartProblem): boolean {
  return minor.includes(problem);
}

/** Returns a sentence in German or English that says which cell is wrong and why. */
export function problemText(problem: ChartProblem, language: string): string {
  const place = (line: number, column: number, name: string) => {
    const named = name === '' ? '' : said(language, ` („${name}“)`, ` (“${name}”)`);
    return said(
      language,
      `Zeile ${String(line)}, Spalte ${String(column)}${named}`,
      `Line ${String(line)}, column ${String(column)}${named}`,
    );
  };
  const quoted = (text: string) => (isGerman(language) ? `„${text}“` : `“${text}”`);
  switch (problem.problem) {
    case 'no-numbers':
      return said(
        language,
        'In der Tabelle steht keine Spalte mit Zahlen.',
        'The table has no column of numbers.',
      );
    case 'no-pair':
      return said(
        language,
        'Ein Streudiagramm braucht zwei Spalten mit Zahlen.',
        'A scatter chart needs two columns of numbers.',
      );
    case 'contradiction': {
      const [one, other] = problem.cells;
      const both = said(
        language,
        `${quoted(one.cell)} in Zeile ${String(one.line)} und ${quoted(other.cell)} in Zeile ${String(other.line)}`,
        `${quoted(one.cell)} in line ${String(one.line)} and ${quoted(other.cell)} in line ${String(other.line)}`,
      );
      const why =
        problem.over === 'unit'
          ? said(language, 'haben verschiedene Einheiten', 'have different units')
          : said(language, 'haben verschiedene Dezimalzeichen', 'have different decimal marks');
      return said(
        language,
        `Spalte ${String(problem.column)}: ${both} ${why}.`,
        `Column ${String(problem.column)}: ${both} ${why}.`,
      );
    }
    case 'lone-unit': {
      const [own, bare] = problem.cells;
      return said(
        language,
        `Spalte ${String(problem.column)}: ${quoted(own.cell)} in Zeile ${String(own.line)} hat eine Einheit, ${quoted(bare.cell)} in Zeile ${String(bare.line)} nicht. Im Diagramm steht keine: Schreibe sie in alle Zellen oder in die Überschrift.`,
        `Column ${String(problem.column)}: ${quoted(own.cell)} in line ${String(own.line)} has a unit, ${quoted(bare.cell)} in line ${String(bare.line)} has none. The chart shows none: write it in all cells or in the heading.`,
      );
    }
    case 'unused-line':
      return said(
        language,
        `Zeile ${String(problem.line)} (${quoted(problem.cell)}) ist nicht im Diagramm.`,
        `Line ${String(problem.line)} (${quoted(problem.cell)}) is not in the chart.`,
      );
    case 'one-cell':
      return said(
        language,
        `Zeile ${String(problem.line)} (${quoted(problem.cell)}) ist eine einzige Zelle: Trenne Name und Zahlen mit Tabulatoren oder Semikolons.`,
        `Line ${String(problem.line)} (${quoted(problem.cell)}) is a single cell: separate name and numbers by tabs or semicolons.`,
      );
    case 'not-in-data':
      return said(
        language,
        `${quoted(problem.place)} ist nicht in den Daten; dort steht: ${problem.known}.`,
        `${quoted(problem.place)} is not in the data, which have: ${problem.known}.`,
      );
    case 'no-value':
      return said(
        language,
        `${quoted(problem.place)} hat keinen Wert, an dem ein Text stehen kann.`,
        `${quoted(problem.place)} has no value for a text to be at.`,
      );
    case 'off-axis':
      return said(
        language,
        `${quoted(problem.place)} ist nicht auf der Achse der Werte.`,
        `${quoted(problem.place)} is not on the axis of values.`,
      );
    case 'no-text':
      return said(
        language,
        `Bei ${quoted(problem.place)} soll ein Text stehen, aber er ist leer.`,
        `A text is to be at ${quoted(problem.place)}, but it is empty.`,
      );
    case 'reversed':
      return said(
        language,
        `Der Bereich ${quoted(problem.place)} endet, bevor er beginnt: Vertausche Anfang und Ende.`,
        `The range ${quoted(problem.place)} ends before it begins: swap its start and end.`,
      );
    case 'same-row':
      return said(
        language,
        `Zeile ${String(problem.at)} heißt wie Zeile ${String(problem.before)}: ${quoted(problem.name)}.`,
        `Line ${String(problem.at)} has the name of line ${String(problem.before)}: ${quoted(problem.name)}.`,
      );
    case 'same-column':
      return said(
        language,
        `Spalte ${String(problem.at)} heißt wie Spalte ${String(problem.before)}: ${quoted(problem.name)}.`,
        `Column ${String(problem.at)} has the name of column ${String(problem.before)}: ${quoted(problem.name)}.`,
      );
    case 'unused-column': {
      const { wrong = [], filled = 0 } = problem;
      const [count, all] = [String(wrong.length), String(filled)];
      const firstOf = (line: string, and: string) =>
        wrong
          .slice(0, 2)
          .map((one) => `${quoted(one.cell)} ${line} ${String(one.line)}`)
          .join(and);
      if (wrong.length > 0)
        return said(
          language,
          `Spalte ${String(problem.column)} (${quoted(problem.name)}) ist nicht im Diagramm: ${count} von ${all} Zellen sind keine Zahlen, zuerst ${firstOf('in Zeile', ' und ')}.`,
          `Column ${String(problem.column)} (${quoted(problem.name)}) is not in the chart: ${count} of ${all} cells are not numbers, first ${firstOf('in line', ' and ')}.`,
        );
      return said(
        language,
        `Spalte ${String(problem.column)} (${quoted(problem.name)}) hat keine Zahlen und ist nicht im Diagramm.`,
        `Column ${String(problem.column)} (${quoted(problem.name)}) has no numbers and is not in the chart.`,
      );
    }
    default: {
      const { german, english } = reasons[problem.problem];
      const where = place(problem.line, problem.column, problem.name);
      return `${where}: ${quoted(problem.cell)} ${said(language, german, english)}.`;
    }
  }
}

const reasons = {
  'no-number': { german: 'ist keine Zahl', english: 'is not a number' },
  'no-time': {
    german: 'ist kein Datum wie die übrigen der Spalte',
    english: 'is not a date like the others in its column',
  },
  repeated: { german: 'steht schon in einer anderen Zeile', english: 'is in another line already' },
  'not-positive': {
    german:
      'hat auf einer logarithmischen Achse keinen Platz: dort sind alle Werte größer als null',
    english: 'has no place on a logarithmic axis, where all values are above zero',
  },
  negative: {
    german: 'ist negativ und kann kein Anteil sein',
    english: 'is negative and cannot be a share',
  },
  'negative-area': {
    german: 'ist negativ und passt nicht in gestapelte Flächen: Nimm Linien oder gestapelte Säulen',
    english: 'is negative and does not fit into stacked areas: choose lines or stacked columns',
  },
  'out-of-range': {
    german: 'ist für ein Diagramm zu groß oder zu klein: Wähle eine andere Einheit',
    english: 'is too large or too small for a chart: choose another unit',
  },
  'no-base': {
    german: 'kann nicht 100 werden: Ein Index beginnt bei einem Wert über null',
    english: 'cannot become 100: an index starts from a value above zero',
  },
} as const;
