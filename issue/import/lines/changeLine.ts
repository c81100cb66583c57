import { changeList } from '../../text/flow.ts';
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

/** Returns the rich texts of a line: its own, a caption, an attribution, the items of a list; a row as it is shown. */
export function lineTexts(line: Line): RichText[] {
  const texts: RichText[] = [];
  // A row has the words of its cells twice.
  const shown: Line =
    line.kind === 'paragraph' ? { kind: 'paragraph', content: line.content } : line;
  changeLine(shown, (content) => {
    texts.push(content);
    return content;
  });
  return texts;
}
