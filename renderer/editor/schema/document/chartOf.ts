import type { Node } from '@tiptap/pm/model';
import { chartContent, hasData, type ChartContent } from '../../../../issue/text/chart.ts';
import { hasPicture, type Picture } from '../../../../issue/text/picture.ts';
import { plainRows } from './gridNodes.ts';

/** Returns the chart in a chart block's node; the same object for the same data and choices. */
export function chartOf({ attrs, children }: Node): ChartContent {
  const grid = children.find(({ type }) => type.name === 'grid');
  const table = grid ? plainRows(grid) : [];
  let chart = known.get(attrs);
  if (chart?.table !== table) {
    chart = chartContent({ ...(attrs as ChartContent), table });
    known.set(attrs, chart);
  }
  return chart;
}

const known = new WeakMap<object, ChartContent>();

/**
 * True if a grid holds the data of a block that shows a chart or picture instead: its cells are folded away until the
 * author wants to change them, so that keys pass by them.
 */
export function isFoldable(grid: Node, block: Node): boolean {
  if (grid.type.name !== 'grid' || block.type.name !== 'chart') return false;
  const picture = block.children.find(({ type }) => type.name === 'figure')?.attrs['picture'];
  return hasData({ table: plainRows(grid) }) || hasPicture(picture as Picture);
}
