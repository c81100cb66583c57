import type { Node } from '@tiptap/pm/model';
import { chartContent, type ChartContent } from '../../../../issue/text/chart.ts';

/** Returns the chart in a chart block's node; the same object for the same node's values. */
export function chartOf({ attrs }: Node): ChartContent {
  let chart = known.get(attrs);
  if (!chart) {
    chart = chartContent(attrs as ChartContent);
    known.set(attrs, chart);
  }
  return chart;
}

const known = new WeakMap<object, ChartContent>();
