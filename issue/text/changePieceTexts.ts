import { changeList } from './flow.ts';
import type { RichText } from './inline.ts';
import type { Piece } from './piece.ts';
import type { TableRow } from './table.ts';

/** Returns the piece with each of its rich texts changed, except labels of links; the same object if none changed. */
export function changePieceTexts(piece: Piece, change: (text: RichText) => RichText): Piece {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph': {
      const content = change(piece.content);
      return content === piece.content ? piece : { ...piece, content };
    }
    case 'list': {
      const list = changeList(piece.list, change);
      return list === piece.list ? piece : { ...piece, list };
    }
    case 'figure': {
      const { caption, credit } = piece.figure;
      const [first, second] = [change(caption), change(credit)];
      const isSame = first === caption && second === credit;
      return isSame
        ? piece
        : { ...piece, figure: { ...piece.figure, caption: first, credit: second } };
    }
    case 'quote': {
      const { content, attribution } = piece.quote;
      const [words, who] = [change(content), change(attribution)];
      const isSame = words === content && who === attribution;
      return isSame ? piece : { ...piece, quote: { content: words, attribution: who } };
    }
    case 'table': {
      const { table, caption } = piece;
      const rows = table.rows.map((row) => changeAll(row, change));
      const isSame = rows.every((row, index) => row === table.rows[index]);
      const above = change(caption);
      return isSame && above === caption
        ? piece
        : { ...piece, table: isSame ? table : { ...table, rows }, caption: above };
    }
    case 'links': {
      const items = piece.items.map((item) => ({ ...item, note: change(item.note) }));
      return items.every(({ note }, index) => note === piece.items[index]?.note)
        ? piece
        : { ...piece, items };
    }
    default:
      return piece;
  }
}

function changeAll(row: TableRow, change: (text: RichText) => RichText): TableRow {
  const changed = row.map(change);
  return changed.every((cell, index) => cell === row[index]) ? row : changed;
}
