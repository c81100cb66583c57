import type { Messages } from '../messages.ts';

/** Names of the actions on a table's rows and columns. */
export const grid: Messages['grid'] = {
  bar: 'Zeilen und Spalten',
  chartData: 'Zu den Daten des Diagramms',
  rowAbove: 'Zeile darüber einfügen',
  rowBelow: 'Zeile darunter einfügen',
  columnBefore: 'Spalte davor einfügen',
  columnAfter: 'Spalte danach einfügen',
  deleteRow: 'Zeile löschen',
  deleteColumn: 'Spalte löschen',
  header: 'Erste Zeile ist Kopfzeile',
};
