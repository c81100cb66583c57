import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Chart } from '../../../issue/blocks/chart/chart.ts';
import { readBlockTable } from '../../../issue/charts/blockChart.ts';
import { problemText } from '../../../issue/charts/problemText.ts';
import { tableForChart, type TableForChart } from '../../../issue/charts/tableForChart.ts';
import { tableGrid } from '../../../issue/import/html/tableGrid.ts';
import { chartNumbers } from '../../../issue/numbers/chartNumbers.ts';
import type { Grid } from '../../../issue/numbers/grid.ts';
import { readTable } from '../../../issue/numbers/readTable.ts';
import { readCopied } from '../../../issue/paste/copied.ts';
import type { PasteSource } from '../../../issue/paste/pasteSource.ts';
import type { ChartContent } from '../../../issue/text/chart.ts';
import { withoutControlsIn } from '../../../issue/import/withoutControlsIn.ts';
import { asOneStep } from '../steps/asOneStep.ts';
import { gridPlaceOf } from '../steps/gridPlace.ts';
import { isBlank } from '../steps/isBlank.ts';
import type { Place } from '../steps/place.ts';
import { setAttributes } from '../steps/setAttributes.ts';
import { blockNode, nodeToBlock } from '../schema/document/issueDocument.ts';
import type { PasteTarget } from './paste.ts';

/** Most words in a name, for lines that could be prose. */
const longestName = 4;
/** Most problems told at once; the chart's own choices name all. */
const mostTold = 5;

/**
 * Puts a table pasted into a chart block into its data, as one undo step, and reports every cell that cannot be drawn.
 * False if it is not a table.
 */
export function pasteChart({ view, context, offer }: PasteTarget, source: PasteSource): boolean {
  const place = chartAround(view.state);
  if (!place || readCopied(source.html)) return false;
  const { language, messages } = context;
  const grid = source.html.includes('<table') ? tableGrid(source.html) : undefined;
  const content = grid ?? source.text;
  if (!isTable(content, language)) return false;
  const pasted = tableForChart(content, language);
  asOneStep(view, withData(view.state, place, pasted, language));
  const { problems } = readBlockTable(pasted.table, language);
  const told = problems.slice(0, mostTold).map((one) => problemText(one, messages.otherTexts));
  const blockId = String(place.node.attrs['id'] ?? '');
  offer.set(
    told.length === 0
      ? null
      : { kind: 'left-out', message: told.join(' '), blockId, before: place.node },
  );
  return true;
}

/** True if the cursor is in the data of a chart that has none yet. */
export function isInBlankData({ selection }: EditorState): boolean {
  const grid = selection.$from.parent.type.name === 'plainCell' && gridPlaceOf(selection)?.grid;
  return grid !== false && grid !== undefined && isBlank(grid);
}

/** Replaces a chart's data: what belongs to the previous ones is not kept. */
function withData(
  { tr, schema }: EditorState,
  { node, position }: Place,
  { table, ...texts }: TableForChart,
  language: string,
): Transaction {
  const block = nodeToBlock(node) as Chart;
  setAttributes(tr, position, textsFor(block, { table, ...texts }, language));
  const isInData = tr.selection.$from.parent.type.name === 'plainCell';
  const after = blockNode(schema, { ...block, table: withoutControlsIn(table) });
  node.forEach((grid, offset, index) => {
    if (grid.type.name !== 'grid') return;
    const start = position + 1 + offset;
    tr.replaceWith(start, start + grid.nodeSize, after.child(index));
    if (isInData) tr.setSelection(TextSelection.near(tr.doc.resolve(start)));
  });
  return tr.scrollIntoView();
}

function textsFor(
  before: ChartContent,
  { table, title, source, note }: TableForChart,
  language: string,
): Partial<ChartContent> {
  const series = readBlockTable(table, language).table?.series.length ?? 0;
  return {
    ...(title !== '' && before.title === '' && { title }),
    ...(source !== '' && { source }),
    ...(note !== '' && { note }),
    // Text shows one series.
    ...(before.kind === 'bars' && series > 1 && { kind: 'auto' }),
  };
}

/** Prose can contain numbers too: unless the format marks a table, every line must be a short name and a number. */
function isTable(source: string | Grid, language: string): boolean {
  const table = readTable(source, language);
  const { isCertain, rows, others, columns } = table;
  if (isCertain)
    return others.length <= rows.length && columns.some(({ reading }) => reading.kind !== 'words');
  const { bars } = chartNumbers(table);
  const areNamed = bars.every(({ label }) => label.split(' ').length <= longestName);
  const isPairs = bars.length > 1 && bars.length === rows.length && others.length <= 1 && areNamed;
  return isPairs || isList(source, language);
}

/** True for a column of numbers without names. */
function isList(source: string | Grid, language: string): boolean {
  const { table } = tableForChart(source, language);
  const isNumbered = table.slice(1).every(([place], at) => place === String(at + 1));
  return isNumbered && readBlockTable(table, language).table !== undefined;
}

function chartAround({ selection }: EditorState): Place | undefined {
  const { $from } = selection;
  if (selection instanceof NodeSelection && selection.node.type.name === 'chart')
    return { node: selection.node, position: selection.from };
  const node = $from.depth > 0 ? $from.node(1) : undefined;
  return node?.type.name === 'chart' ? { node, position: $from.before(1) } : undefined;
}
