import type { Sources } from '../../text/source.ts';
import { append } from '../append.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import type { Line } from '../lines/line.ts';
import { opensBlock } from './opensBlock.ts';
import type { Reading } from './reading.ts';
import { isSourcesLine, readSources } from './sourcesLine.ts';

/**
 * Returns the content below a heading of that level, up to its sources or the next block, and the first line after it. If neither follows before the
 * end of the text, a section of a `brief` kind takes one paragraph, so that the standing text after it is not included.
 */
export function readSectionBody(reading: Reading, from: number, level: number, brief: boolean) {
  const { lines } = reading;
  let next = from;
  while (next < lines.length && !isSourcesLine(lines[next]) && !opensBlock(reading, next, level)) {
    next += 1;
  }
  if (next === lines.length && brief && reading.endsOpen) next = afterFirstText(lines, from);
  const body = essayFlow(lines.slice(from, next));
  const sources: Sources[number][] = [];
  for (let line = lines[next]; line && isSourcesLine(line); line = lines[next]) {
    append(sources, readSources(line));
    next += 1;
  }
  return { body, sources, next };
}

function afterFirstText(lines: readonly Line[], from: number): number {
  const first = lines.findIndex((line, index) => index >= from && isText(line));
  return first < 0 ? lines.length : first + 1;
}

function isText(line: Line): boolean {
  return (
    line.kind === 'list' ||
    (line.kind === 'paragraph' && essayFlow([line])[0]?.type === 'paragraph')
  );
}
