import { append } from '../append.ts';
import { blankBlock, type Block } from '../../blocks/allBlocks.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import type { Line } from '../lines/line.ts';
import { readButton } from './readButton.ts';
import { readEarnings } from './readEarnings.ts';
import {
  readHeadedNews,
  readListedNews,
  readLooseNews,
  readNewsSection,
} from './readNewsSection.ts';
import { readLinkList } from './readLinkList.ts';
import { findOutro, readOutro } from './readOutro.ts';
import type { Read, Reading } from './reading.ts';
import { readSponsor } from './readSponsor.ts';
import { isSourcesLine, readSources } from './sourcesLine.ts';
import { readTable } from './readTable.ts';
import { readTip } from './readTip.ts';
import { isHead, splitHead, isChartHead } from './headLine.ts';
import { readSectionBody } from './readSectionBody.ts';

/**
 * Returns every line after the greeting as a block, in place: unrecognised lines become text blocks, at the very end an
 * outro.
 */
export function readBlocks(reading: Reading): Block[] {
  const end = findOutro(reading);
  const body = {
    ...reading,
    lines: reading.lines.slice(0, end),
    endsOpen: end === reading.lines.length,
  };
  const blocks: Block[] = [];
  let hasLead = false;
  let stray: Line[] = [];
  for (let at = 0; at < body.lines.length;) {
    const line = body.lines[at];
    reading.onProgress?.('recognising', at / body.lines.length);
    const read = readAt(body, at, hasLead);
    if (read) {
      append(blocks, [...strayText(stray, reading), ...read.blocks]);
      hasLead ||= read.blocks.some(({ type }) => type === 'lead-essay');
      stray = [];
      at = read.next;
    } else {
      if (line) stray.push(line);
      at += 1;
    }
  }
  const closing = [...stray, ...reading.lines.slice(end)];
  // Text after the last block is standing text, unless there was no block at all.
  const isStanding = blocks.length > 0 && !stray.some(isSourcesLine);
  if (isStanding) append(blocks, readOutro(closing, reading));
  else
    append(blocks, [...strayText(stray, reading), ...readOutro(reading.lines.slice(end), reading)]);
  return blocks;
}

function readAt(reading: Reading, at: number, hasLead: boolean): Read | undefined {
  const line = reading.lines[at];
  if (line?.kind === 'gap') return undefined;
  if (line?.kind === 'rule') {
    return { blocks: [blankBlock('divider', reading.newId())], next: at + 1 };
  }
  return (
    readSponsor(reading, at) ??
    readButton(reading, at) ??
    readListedNews(reading, at) ??
    readLinkList(reading, at) ??
    readTip(reading, at) ??
    readChart(reading, at) ??
    readEarnings(reading, at) ??
    readTable(reading, at) ??
    readNewsSection(reading, at) ??
    readHeadedNews(reading, at) ??
    readStandalone(reading, at) ??
    readSection(reading, at, hasLead ? 'text' : 'lead-essay') ??
    readLooseNews(reading, at)
  );
}

/** Returns unrecognised lines as text blocks; a line of sources ends one. */
function strayText(lines: readonly Line[], { newId }: Reading): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const end = (to: number, sources: Line | undefined) => {
    const body = essayFlow(lines.slice(from, to));
    from = to + 1;
    if (body.length === 0 && !sources) return;
    const credited = sources ? readSources(sources) : [];
    blocks.push({ ...blankBlock('text', newId()), body, sources: credited });
  };
  for (const [at, line] of lines.entries()) if (isSourcesLine(line)) end(at, line);
  end(lines.length, undefined);
  return blocks;
}

/** Reads a section with an unspecific heading: the lead essay, or plain text. */
function readSection(reading: Reading, at: number, type: 'lead-essay' | 'text'): Read | undefined {
  const head = splitHead(reading.lines[at]);
  const isPlain = reading.plainHeadline && at === 0;
  if (!head || !(isPlain || isHead(reading.lines, at))) return undefined;
  const { emoji, headline, level } = head;
  const { body, sources, next } = readSectionBody(reading, at + 1, level, false);
  const block = { ...blankBlock(type, reading.newId()), emoji, headline, body, sources };
  return { blocks: [block], next };
}

/** Maximum lines of a figure or quote besides its first: a caption, and a credit or an attribution. */
const mostLines = 4;

/** Reads a quotation or a figure between blocks, with the lines that belong to it. */
function readStandalone(reading: Reading, at: number): Read | undefined {
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

/** Reads the chart of the week: its heading, its picture or placeholder, its text, its sources. */
function readChart(reading: Reading, at: number): Read | undefined {
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
