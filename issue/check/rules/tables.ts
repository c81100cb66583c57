import { mostRows } from '../../charts/legibleTable.ts';
import { readColumn } from '../../numbers/readColumn.ts';
import { plainText } from '../../text/plainText.ts';
import type { PieceOf } from '../../text/piece.ts';
import type { TextContext } from '../../text/context.ts';
import { ofKind } from '../../text/walkPieces.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Each column of a table has a name, its numbers can be compared, the mail is wide enough for it, and it can be read. */
export const tables: Rule = {
  sentences: {
    'column-without-name': {
      de: 'Spalte {column} der Tabelle hat keine Überschrift: Wer die Mail vorlesen lässt, weiß nicht, was sie zeigt.',
      en: 'Column {column} of the table has no heading: screen reader users do not learn what it shows.',
    },
    'column-contradiction': {
      de: '„{one}“ und „{other}“ in einer Spalte passen nicht zusammen: Schreibe beide in derselben Einheit und Schreibweise.',
      en: '“{one}” and “{other}” in one column do not match: write both in the same unit and notation.',
    },
    'long-table': {
      de: 'Die Tabelle hat {rows} Zeilen, mehr als jemand in einer Mail liest: Zeige die wichtigsten, und verlinke die übrigen.',
      en: 'The table has {rows} rows, more than anybody reads in a mail: show the most important ones, and link to the others.',
    },
    'wide-table': {
      de: 'Die Tabelle ist breiter als die Mail: Viele müssen sie zur Seite schieben, in Outlook ragt sie hinaus. Kürze sie um eine Spalte.',
      en: 'The table is wider than the mail: many have to scroll it, and in Outlook it sticks out. Remove a column.',
    },
  },
  check: ({ blocks, context, publication }) =>
    blocks.flatMap((checked) =>
      ofKind(checked.pieces, 'table').flatMap((piece) =>
        inTable(piece, checked, context, publication.theme.width),
      ),
    ),
};

/** About the width of a character in the mail's tables, and of the space between columns, in px. */
const sizes = { character: 6.5, gap: 12, margins: 40 };

function inTable(
  { table }: PieceOf<'table'>,
  { id }: CheckedBlock,
  context: TextContext,
  width: number,
): Finding[] {
  const texts = table.rows.map((row) => row.map((cell) => plainText(cell, context).trim()));
  const [names = []] = texts;
  const body = table.hasHeader ? texts.slice(1) : texts;
  // The corner above the rows' names is often empty.
  const nameless = table.hasHeader
    ? names.flatMap((name, at) =>
        name === '' && at > 0
          ? [finding('column-without-name', 'hint', id, { column: at + 1 })]
          : [],
      )
    : [];
  const contradictions = names.flatMap((_, at) => {
    const reading = readColumn(
      body.map((row) => row[at] ?? ''),
      context.language,
    );
    if (reading.kind !== 'refused') return [];
    const [one, other] = reading.reason.cells;
    return [finding('column-contradiction', 'warning', id, { one: one.text, other: other.text })];
  });
  const least = names.reduce((sum, _, at) => sum + leastWidth(texts, at, context.language), 0);
  const isWide = least > width - sizes.margins;
  const long =
    body.length > mostRows ? [finding('long-table', 'hint', id, { rows: body.length })] : [];
  return [
    ...nameless,
    ...contradictions,
    ...long,
    ...(isWide ? [finding('wide-table', 'hint', id)] : []),
  ];
}

/** Returns the least width of a column in the mail, in px: numbers stay on one line, other texts break at spaces. */
function leastWidth(texts: readonly (readonly string[])[], at: number, language: string): number {
  const cells = texts.map((row) => row[at] ?? '');
  const isWhole = readColumn(cells.slice(1), language).kind !== 'words';
  const parts = cells.flatMap((cell) => (isWhole ? [cell] : cell.split(/\s/)));
  return Math.max(...parts.map(({ length }) => length)) * sizes.character + sizes.gap;
}
