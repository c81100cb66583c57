import { blankBlock } from '../../blocks/allBlocks.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import type { Read, Reading } from './reading.ts';

/** Maximum lines of a figure or quote besides its first: a caption, and a credit or an attribution. */
const mostLines = 4;

/** Reads a quotation or a figure between blocks, with the lines that belong to it. */
export function readStandalone(reading: Reading, at: number): Read | undefined {
  const { lines, newId } = reading;
  const kind = lines[at]?.kind;
  if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'image') return undefined;
  let next = at + 1;
  for (let end = next + 1; end <= Math.min(at + mostLines, lines.length); end += 1) {
    const last = lines[end - 1];
    // A row of a table is no caption.
    if (last?.kind !== 'paragraph' || last.row) break;
    if (essayFlow(lines.slice(at, end)).length === 1) next = end;
  }
  const [node] = essayFlow(lines.slice(at, next));
  if (node?.type === 'pull-quote') {
    const { content, attribution } = node;
    const quote = { ...blankBlock('pull-quote', newId()), content, attribution };
    return { blocks: [quote], next };
  }
  if (node?.type !== 'figure') return undefined;
  const { picture, caption, credit } = node;
  const figure = { ...blankBlock('figure', newId()), picture, caption, credit };
  return { blocks: [figure], next };
}
