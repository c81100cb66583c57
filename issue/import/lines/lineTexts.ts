import type { RichText } from '../../text/inline.ts';
import { changeLine } from './changeLine.ts';
import type { Line } from './line.ts';

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
