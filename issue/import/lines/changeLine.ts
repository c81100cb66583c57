import type { List } from '../../text/flow.ts';
import type { RichText } from '../../text/inline.ts';
import type { Line } from './line.ts';

/** Returns the line with all its rich texts changed: its own, a caption, an attribution, the items of a list. */
export function changeLine(line: Line, change: (content: RichText) => RichText): Line {
  switch (line.kind) {
    case 'paragraph': {
      const { row, content } = line;
      return {
        ...line,
        content: change(content),
        ...(row && { row: { ...row, cells: row.cells.map(change) } }),
      };
    }
    case 'heading':
    case 'button':
      return { ...line, content: change(line.content) };
    case 'quote':
      return { ...line, content: change(line.content), attribution: change(line.attribution) };
    case 'image':
      return { ...line, caption: change(line.caption) };
    case 'list':
      return { ...line, list: changeList(line.list, change) };
    case 'rule':
    case 'gap':
      return line;
  }
}

function changeList(list: List, change: (content: RichText) => RichText): List {
  const items = list.items.map((item) => ({
    content: change(item.content),
    ...(item.list && { list: changeList(item.list, change) }),
  }));
  return { ...list, items };
}
