import { blankBlock } from '../../blocks/allBlocks.ts';
import { isChartHead } from './chartHead.ts';
import { splitHead } from './headLine.ts';
import type { Read, Reading } from './reading.ts';
import { readSectionBody } from './sectionBody.ts';

/** Reads the chart of the week: its heading, its picture or placeholder, its text, its sources. */
export function readChart(reading: Reading, at: number): Read | undefined {
  const head = splitHead(reading.lines[at]);
  if (!head || !isChartHead(reading.lines[at])) return undefined;
  const { body, sources, next } = readSectionBody(reading, at + 1, head.level, true);
  const figure = body.find((node) => node.type === 'figure');
  const block = {
    ...blankBlock('chart', reading.newId()),
    emoji: head.emoji,
    headline: head.headline,
    ...(figure && { picture: figure.picture, caption: figure.caption, credit: figure.credit }),
    body: body.filter((node) => node !== figure),
    sources,
  };
  return { blocks: [block], next };
}
