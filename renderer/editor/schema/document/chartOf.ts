import type { Node } from '@tiptap/pm/model';
import { PluginKey } from '@tiptap/pm/state';
import type { Chart } from '../../../../issue/blocks/chart/chart.ts';
import { chartContent, hasData, type ChartContent } from '../../../../issue/text/chart.ts';
import { hasPicture, type Picture } from '../../../../issue/text/picture.ts';
import { nodeToBlock } from './issueDocument.ts';

/** Returns the chart in a chart block's node; the same object for the same data and choices. */
export function chartOf(block: Node): ChartContent {
  const { attrs } = block;
  const { table } = nodeToBlock(block) as Chart;
  let chart = known.get(attrs);
  if (chart?.table !== table) {
    chart = chartContent({ ...(attrs as ChartContent), table });
    known.set(attrs, chart);
  }
  return chart;
}

const known = new WeakMap<object, ChartContent>();

/** The position of the chart block whose data are unfolded in the page; as meta, `{ at }` unfolds or folds them. */
export const openData = new PluginKey<number | undefined>('openData');

/**
 * True if a chart block shows a chart or a picture: the cells of its data are folded away then until the author wants to
 * change them, so that keys pass by them.
 */
export function isFoldable(block: Node): boolean {
  const picture = block.children.find(({ type }) => type.name === 'figure')?.attrs['picture'];
  return hasData(nodeToBlock(block) as Chart) || hasPicture(picture as Picture);
}
