import type { List } from './flow.ts';
import type { RichText } from './inline.ts';
import type { Piece } from './piece.ts';

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

function changeList(list: List, change: (text: RichText) => RichText): List {
  const items = list.items.map((item) => {
    const content = change(item.content);
    const inner = item.list && changeList(item.list, change);
    const isSame = content === item.content && inner === item.list;
    return isSame ? item : { content, ...(inner && { list: inner }) };
  });
  return items.every((item, index) => item === list.items[index]) ? list : { ...list, items };
}
