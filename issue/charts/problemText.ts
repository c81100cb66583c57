import type { Contradiction } from '../numbers/readColumn.ts';
import { filled } from '../language/chartWords.ts';
import { said, type Sentence } from '../language/said.ts';

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
  const say = (sentence: Sentence, values: Readonly<Record<string, string | number>>) =>
    filled(said(language, sentence), values);
  const sentence = sentences[problem.problem];
  switch (problem.problem) {
    case 'contradiction':
    case 'lone-unit': {
      const { column, cells } = problem;
      const [one, other] = cells;
      const over = problem.problem === 'lone-unit' ? '' : said(language, overs[problem.over]);
      const lines = { oneLine: one.line, otherLine: other.line };
      return say(sentence, { column, one: one.cell, other: other.cell, ...lines, over });
    }
    case 'unused-column': {
      const { column, name, wrong = [], filled: all = 0 } = problem;
      if (wrong.length === 0) return say(sentence, { column, name });
      const and = said(language, { de: ' und ', en: ' and ' });
      const first = wrong.slice(0, 2).map(({ cell, line }) => say(cellOnLine, { cell, line }));
      return say(partlyNumbers, { column, name, count: wrong.length, all, first: first.join(and) });
    }
    default: {
      const isNamed = 'name' in problem && problem.name !== '';
      const where = { line: '', column: '', name: '', ...problem };
      return say(sentence, { ...problem, where: say(isNamed ? namedPlace : place, where) });
    }
  }
}

const place = { de: 'Zeile {line}, Spalte {column}', en: 'Line {line}, column {column}' };
const namedPlace = { de: `${place.de} („{name}“)`, en: `${place.en} (“{name}”)` };
const cellOnLine = { de: '„{cell}“ in Zeile {line}', en: '“{cell}” in line {line}' };
const overs: Readonly<Record<Contradiction['over'], Sentence>> = {
  unit: { de: 'Einheiten', en: 'units' },
  'decimal-mark': { de: 'Dezimalzeichen', en: 'decimal marks' },
};
const partlyNumbers = {
  de: 'Spalte {column} („{name}“) ist nicht im Diagramm: {count} von {all} Zellen sind keine Zahlen, zuerst {first}.',
  en: 'Column {column} (“{name}”) is not in the chart: {count} of {all} cells are not numbers, first {first}.',
};

const sentences: Readonly<Record<ChartProblem['problem'], Sentence>> = {
  'no-numbers': {
    de: 'In der Tabelle steht keine Spalte mit Zahlen.',
    en: 'The table has no column of numbers.',
  },
  'no-pair': {
    de: 'Ein Streudiagramm braucht zwei Spalten mit Zahlen.',
    en: 'A scatter chart needs two columns of numbers.',
  },
  contradiction: {
    de: 'Spalte {column}: „{one}“ in Zeile {oneLine} und „{other}“ in Zeile {otherLine} haben verschiedene {over}.',
    en: 'Column {column}: “{one}” in line {oneLine} and “{other}” in line {otherLine} have different {over}.',
  },
  'lone-unit': {
    de: 'Spalte {column}: „{one}“ in Zeile {oneLine} hat eine Einheit, „{other}“ in Zeile {otherLine} nicht. Im Diagramm steht keine: Schreibe sie in alle Zellen oder in die Überschrift.',
    en: 'Column {column}: “{one}” in line {oneLine} has a unit, “{other}” in line {otherLine} has none. The chart shows none: write it in all cells or in the heading.',
  },
  'unused-line': {
    de: 'Zeile {line} („{cell}“) ist nicht im Diagramm.',
    en: 'Line {line} (“{cell}”) is not in the chart.',
  },
  'one-cell': {
    de: 'Zeile {line} („{cell}“) ist eine einzige Zelle: Trenne Name und Zahlen mit Tabulatoren oder Semikolons.',
    en: 'Line {line} (“{cell}”) is a single cell: separate name and numbers by tabs or semicolons.',
  },
  'not-in-data': {
    de: '„{place}“ ist nicht in den Daten; dort steht: {known}.',
    en: '“{place}” is not in the data, which have: {known}.',
  },
  'no-value': {
    de: '„{place}“ hat keinen Wert, an dem ein Text stehen kann.',
    en: '“{place}” has no value for a text to be at.',
  },
  'off-axis': {
    de: '„{place}“ ist nicht auf der Achse der Werte.',
    en: '“{place}” is not on the axis of values.',
  },
  'no-text': {
    de: 'Bei „{place}“ soll ein Text stehen, aber er ist leer.',
    en: 'A text is to be at “{place}”, but it is empty.',
  },
  reversed: {
    de: 'Der Bereich „{place}“ endet, bevor er beginnt: Vertausche Anfang und Ende.',
    en: 'The range “{place}” ends before it begins: swap its start and end.',
  },
  'same-row': {
    de: 'Zeile {at} heißt wie Zeile {before}: „{name}“.',
    en: 'Line {at} has the name of line {before}: “{name}”.',
  },
  'same-column': {
    de: 'Spalte {at} heißt wie Spalte {before}: „{name}“.',
    en: 'Column {at} has the name of column {before}: “{name}”.',
  },
  'unused-column': {
    de: 'Spalte {column} („{name}“) hat keine Zahlen und ist nicht im Diagramm.',
    en: 'Column {column} (“{name}”) has no numbers and is not in the chart.',
  },
  'no-number': {
    de: '{where}: „{cell}“ ist keine Zahl.',
    en: '{where}: “{cell}” is not a number.',
  },
  'no-time': {
    de: '{where}: „{cell}“ ist kein Datum wie die übrigen der Spalte.',
    en: '{where}: “{cell}” is not a date like the others in its column.',
  },
  repeated: {
    de: '{where}: „{cell}“ steht schon in einer anderen Zeile.',
    en: '{where}: “{cell}” is in another line already.',
  },
  'not-positive': {
    de: '{where}: „{cell}“ hat auf einer logarithmischen Achse keinen Platz: dort sind alle Werte größer als null.',
    en: '{where}: “{cell}” has no place on a logarithmic axis, where all values are above zero.',
  },
  negative: {
    de: '{where}: „{cell}“ ist negativ und kann kein Anteil sein.',
    en: '{where}: “{cell}” is negative and cannot be a share.',
  },
  'negative-area': {
    de: '{where}: „{cell}“ ist negativ und passt nicht in gestapelte Flächen: Nimm Linien oder gestapelte Säulen.',
    en: '{where}: “{cell}” is negative and does not fit into stacked areas: choose lines or stacked columns.',
  },
  'out-of-range': {
    de: '{where}: „{cell}“ ist für ein Diagramm zu groß oder zu klein: Wähle eine andere Einheit.',
    en: '{where}: “{cell}” is too large or too small for a chart: choose another unit.',
  },
  'no-base': {
    de: '{where}: „{cell}“ kann nicht 100 werden: Ein Index beginnt bei einem Wert über null.',
    en: '{where}: “{cell}” cannot become 100: an index starts from a value above zero.',
  },
};
