import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { hasData, type ChartContent } from '../../../../issue/text/chart.ts';
import { chartOf } from '../document/chartOf.ts';
import { isDesigningChart } from '../context/chartDesign.ts';
import type { CreateNodeView } from './createNodeView.ts';
import { contentView } from './contentView.ts';
import { element } from './domElement.ts';
import type { drawnChart } from './drawnChart.ts';
import { nodeAttributes } from './nodeAttributes.ts';
import { textBarsShown } from './textBarsShown.ts';

type Draw = typeof drawnChart;

let draw: Draw | undefined;
const loadDraw = async () => (draw ??= (await import('./drawnChart.ts')).drawnChart);

/** A chart block: its chart as readers see it, if it has data, between its headline and the rest. */
export const chartView: CreateNodeView = ({ node: first, editor, getPos }, context) => {
  const contentDOM = element('div', { class: 'chart-content' });
  const shown = element('div', { class: 'chart-shown', contenteditable: 'false' });
  const dom = element(
    'section',
    { 'data-node': 'chart', ...nodeAttributes(first, context) },
    shown,
    contentDOM,
  );
  let latest: ChartContent | undefined;

  const show = (node: DocumentNode) => {
    const chart = chartOf(node);
    latest = chart;
    dom.toggleAttribute('data-drawn', hasData(chart));
    const bars = chart.kind === 'bars' ? textBarsShown(chart, context.language) : [];
    if (bars.length > 0 || !hasData(chart)) {
      shown.replaceChildren(...bars);
      return;
    }
    if (draw) {
      shown.replaceChildren(draw(chart, context));
      return;
    }
    loadDraw().then(
      (loaded) => {
        if (latest === chart) shown.replaceChildren(loaded(chart, context));
      },
      () => undefined,
    );
  };
  // A click puts the cursor into the block, a double click shows the chart's choices.
  shown.addEventListener('click', ({ detail }) => {
    const { view, state } = editor;
    const at = getPos();
    if (at === undefined || !view.editable) return;
    const [emoji, headline] = state.doc.nodeAt(at)?.children ?? [];
    const end = at + (emoji?.nodeSize ?? 0) + (headline?.nodeSize ?? 0);
    view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(end))));
    view.focus();
    if (detail === 2) isDesigningChart.set(true);
  });
  return contentView(first, { dom, contentDOM, show });
};
