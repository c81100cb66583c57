import type { Messages } from '../messages.ts';

export const numbers: Messages['numbers'] = {
  refused: {
    empty: () => 'Hier fehlt eine Zahl.',
    'not-a-number': (typed) => `„${typed}“ ist keine Zahl.`,
    fraction: (typed) => `„${typed}“ hat Nachkommastellen, hier gehört eine ganze Zahl hin.`,
  },
  outOfBounds: (typed, least, most) => {
    if (least !== null && most !== null)
      return `„${typed}“ liegt nicht zwischen ${least} und ${most}.`;
    if (least !== null) return `„${typed}“ ist kleiner als ${least}.`;
    return `„${typed}“ ist zu groß.`;
  },
  kept: (value) => `Es bleibt bei ${value}.`,
  nothingKept: 'Das Feld gilt als leer.',
  chart: {
    nothing: 'Der Chart ändert sich nicht: Er braucht je Zeile einen Namen und eine Zahl.',
    head: (line, text) => `Zeile ${String(line)} („${text}“) gilt als Kopfzeile.`,
    noNumber: (line, text) => `Zeile ${String(line)} („${text}“) fehlt: Sie hat keine Zahl.`,
    noName: (line, text) => `Zeile ${String(line)} („${text}“) fehlt: Sie hat keinen Namen.`,
    notANumber: (line, text, cell) =>
      `Zeile ${String(line)} („${text}“) fehlt: „${cell}“ ist keine Zahl.`,
    oneIsShown: (column, name) =>
      `${columnNamed(column, name)} fehlt: Der Chart zeigt eine Spalte mit Zahlen.`,
    words: (column, name) => `${columnNamed(column, name)} fehlt: Dort stehen keine Zahlen.`,
    units: (column, name, one, other) =>
      `${columnNamed(column, name)} fehlt: ${cellOn(one)} und ${cellOn(other)} zählen Verschiedenes.`,
    decimalMarks: (column, name, one, other) =>
      `${columnNamed(column, name)} fehlt: ${cellOn(one)} und ${cellOn(other)} haben verschiedene Dezimalzeichen.`,
    more: (count) => `Und ${String(count)} weitere.`,
  },
};

function columnNamed(column: number, name: string): string {
  return `Spalte ${String(column)}${name === '' ? '' : ` („${name}“)`}`;
}

function cellOn({ text, line }: { text: string; line: number }): string {
  return `„${text}“ (Zeile ${String(line)})`;
}
