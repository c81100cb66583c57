import { append } from '../append.ts';
import { blankBlock, type Block } from '../../blocks/allBlocks.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import type { Line } from '../lines/line.ts';
import { readButton } from './readButton.ts';
import { readChart } from './readChart.ts';
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
import { readSection } from './readSection.ts';
import { readSponsor } from './readSponsor.ts';
import { isSourcesLine, readSources } from './sourcesLine.ts';
import { readStandalone } from './standalone.ts';
import { readTable } from './readTable.ts';
import { readTip } from './readTip.ts';

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
