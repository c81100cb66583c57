import { linkOf, mergeTagOfLink, type Inline } from '../text/inline.ts';
import type { PieceOf } from '../text/piece.ts';
import type { Table } from '../text/table.ts';
import { htmlInlineWriter, plainAnchor, plainElements } from './htmlInlines.ts';
import { linkAddress, mergeTagText } from './mail-tools/mergeTags.ts';
import { plainTableHtml } from './plainTableHtml.ts';
import { barredCodeInTags, lineBreak, markdownInlineWriter } from './markdownInlines.ts';
import type { Rendering } from './rendering.ts';
import { sidesOf } from './tableText.ts';
import { writeInlines, type InlineWriter } from './writeInlines.ts';

/** Returns the table in GitHub's notation, which needs a header: an empty one if the table has none. */
export function markdownTable(table: Table, rendering: Rendering): string {
  const inlines = cellWriter(rendering);
  const rows = table.rows.map((row) =>
    row.map((cell) =>
      barredCodeInTags(writeInlines(cell, inlines))
        .replaceAll(lineBreak, '<br>')
        .trim()
        .replace(edges, ''),
    ),
  );
  const [first = []] = rows;
  const isBare = first.every((cell) => cell === '');
  const header = first.map((cell, at) => {
    if (!table.hasHeader) return '';
    // Only a table without a header has an empty one.
    return isBare && at === 0 ? '&#32;' : cell;
  });
  const sides = sidesOf(table, rendering.context);
  return [
    header,
    sides.map((side) => (side === 'end' ? '---:' : '---')),
    ...rows.slice(table.hasHeader ? 1 : 0),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/**
 * Returns the table as HTML if one of its merge tags contains a bar: it would end a cell, and tags are never escaped.
 * Undefined for any other.
 */
export function tableWithTags(piece: PieceOf<'table'>, rendering: Rendering): string | undefined {
  const { table, caption } = piece;
  const { tool } = rendering;
  const isBarred = (inline: Inline) => {
    const link = linkOf(inline)?.trim() ?? '';
    const isTag = typeof inline === 'object' && 'tag' in inline;
    return (
      (isTag && mergeTagText(inline, tool)?.includes('|')) ||
      (mergeTagOfLink(link) && linkAddress(link, tool)?.includes('|'))
    );
  };
  if (![caption, ...table.rows.flat()].some((text) => text.some(isBarred))) return undefined;
  const inlines = htmlInlineWriter(rendering, plainElements, plainAnchor);
  return plainTableHtml(piece, inlines).text;
}

const edges = /^(?:<br>)+|(?:<br>)+$/g;

/** Escapes the bars in cells, but not those of merge tags, which mail tools would no longer recognise. */
function cellWriter(rendering: Rendering): InlineWriter<string> {
  const inlines = markdownInlineWriter(rendering);
  return {
    ...inlines,
    leaf: (inline: Inline) => {
      const text = inlines.leaf(inline);
      const isTag =
        typeof inline === 'object' &&
        'tag' in inline &&
        mergeTagText(inline, rendering.tool) !== undefined;
      return isTag ? text : text.replaceAll('|', '\\|');
    },
    link: (link, inner) => {
      const written = inlines.link(link, inner);
      if (mergeTagOfLink(link.trim())) return written;
      return written.replace(/^<a href="[^"]*"/, (start) => start.replaceAll('|', '&#124;'));
    },
  };
}
