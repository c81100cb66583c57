import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { tableGrid } from '../../../issue/import/html/tableGrid.ts';
import { chartNumbers, type ChartNumbers } from '../../../issue/numbers/chartNumbers.ts';
import { readTable, type Table } from '../../../issue/numbers/readTable.ts';
import { readCopied } from '../../../issue/paste/copied.ts';
import type { PasteSource } from '../../../issue/paste/pasteSource.ts';
import type { Place } from '../steps/place.ts';
import { setAttributes } from '../steps/setAttributes.ts';
import { asOneStep } from '../steps/asOneStep.ts';
import type { PasteTarget } from './paste.ts';
import { chartValues, type ChartValues } from '../chart/chartValues.ts';
import { leftOutSentences } from '../chart/leftOutSentences.ts';

/** Most words in a bar's label, for lines that could be prose. */
const longestName = 4;

/**
 * Reads a table pasted into a chart block as its numbers, as one undo step, and reports what the chart leaves out. A
 * table that cannot be drawn changes nothing. False if it is not a table.
 */
export function pasteNumbers({ view, context, offer }: PasteTarget, source: PasteSource): boolean {
  const chart = chartAround(view.state);
  if (!chart || readCopied(source.html)) return false;
  const table = tableOf(source, context.language);
  const numbers = chartNumbers(table);
  if (!isTable(table, numbers)) return false;
  const { numbers: messages } = context.messages;
  const sentences = leftOutSentences(numbers.leftOut, messages);
  const isDrawn = numbers.bars.length > 0;
  if (isDrawn) {
    const values = chartValues(numbers, chart.node.attrs as ChartValues, true);
    asOneStep(view, setAttributes(view.state.tr, chart.position, values).scrollIntoView());
  }
  const lines = isDrawn ? sentences : [messages.chart.nothing, ...sentences];
  offer.set(
    lines.length === 0
      ? null
      : {
          kind: 'left-out',
          message: lines.join(' '),
          blockId: String(chart.node.attrs['id'] ?? ''),
          before: isDrawn ? chart.node : undefined,
        },
  );
  return true;
}

function tableOf({ html, text }: PasteSource, language: string): Table {
  const grid = html.includes('<table') ? tableGrid(html) : undefined;
  return readTable(grid ?? text, language);
}

/** Prose can contain numbers too: unless the format marks a table, every line must be a short label and a number. */
function isTable({ isCertain, rows, others, columns }: Table, { bars }: ChartNumbers): boolean {
  if (isCertain)
    return others.length <= rows.length && columns.some(({ reading }) => reading.kind !== 'words');
  const areNamed = bars.every(({ label }) => label.split(' ').length <= longestName);
  return bars.length > 1 && bars.length === rows.length && others.length <= 1 && areNamed;
}

function chartAround({ selection }: EditorState): Place | undefined {
  const { $from } = selection;
  if (selection instanceof NodeSelection && selection.node.type.name === 'chart')
    return { node: selection.node, position: selection.from };
  const node = $from.depth > 0 ? $from.node(1) : undefined;
  return node?.type.name === 'chart' ? { node, position: $from.before(1) } : undefined;
}
