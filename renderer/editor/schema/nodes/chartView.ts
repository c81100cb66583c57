import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { hasData, type ChartContent } from '../../../../issue/text/chart.ts';
import { AfterPaint } from '../../../store/afterPaint.ts';
import { chartOf, openData } from '../document/chartOf.ts';
import { isDesigningChart } from '../context/chartDesign.ts';
import type { CreateNodeView } from './createNodeView.ts';
import { contentView } from './contentView.ts';
import { element } from './domElement.ts';
import type { showChart } from './drawnChart.ts';
import { nodeAttributes } from './nodeAttributes.ts';

type Show = typeof showChart;

let draw: Show | undefined;
const loadDraw = async () => (draw ??= (await import('./drawnChart.ts')).showChart);

/** A chart block: its chart as readers see it, if it has data, between its headline and the rest. */
export const chartView: CreateNodeView = ({ node: first, editor, getPos }, context) => {
  const contentDOM = element('div', { class: 'chart-content' });
  const picture = element('div', { class: 'chart-shown' });
  const toggle = element(
    'button',
    { type: 'button', class: 'chart-data', 'aria-expanded': 'false' },
    context.messages.fields.chart,
  );
  const told = element('p', { class: 'chart-problem', role: 'status' });
  const above = element(
    'div',
    { class: 'chart-above', contenteditable: 'false' },
    picture,
    told,
    toggle,
  );
  const dom = element(
    'section',
    { 'data-node': 'chart', ...nodeAttributes(first, context) },
    above,
    contentDOM,
  );
  let latest: ChartContent = chartOf(first);

  const drawWith = (loaded: Show) => {
    const problems = loaded(picture, latest, context);
    if (told.textContent !== problems) told.textContent = problems;
  };
  const drawLatest = () => {
    if (draw) drawWith(draw);
    else if (hasData(latest)) loadDraw().then(drawWith, () => undefined);
  };
  // Not with the key that changed a cell, but right after it.
  const later = new AfterPaint(drawLatest);
  const show = (node: DocumentNode) => {
    latest = chartOf(node);
    dom.toggleAttribute('data-drawn', hasData(latest));
    if (node === first) drawLatest();
    else later.request();
  };
  /** Puts the cursor into the headline, or into the first cell behind it, and unfolds the data or folds them. */
  const enter = (isInData: boolean, isOpen: boolean) => {
    const { view, state } = editor;
    const at = getPos();
    if (at === undefined) return;
    const [emoji, headline] = state.doc.nodeAt(at)?.children ?? [];
    const end = at + (emoji?.nodeSize ?? 0) + (headline?.nodeSize ?? 0);
    const tr = state.tr.setMeta(openData, { at: isOpen ? at : undefined }).scrollIntoView();
    // The page scrolls to its cursor only while it has the focus.
    view.focus();
    view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(isInData ? end + 1 : end))));
  };
  // A double click shows the chart's choices.
  picture.addEventListener('click', ({ detail }) => {
    if (!editor.view.editable) return;
    enter(false, true);
    if (detail === 2) isDesigningChart.set(true);
  });
  toggle.addEventListener('click', () => {
    const isOpen = toggle.ariaExpanded !== 'true';
    enter(isOpen, isOpen);
  });
  return contentView(first, {
    dom,
    contentDOM,
    show,
    controls: [toggle],
    shown: chartOf,
    decorated: (decorations) => {
      const isOpen = decorations.some(({ spec }) => (spec as { isOpen?: true }).isOpen);
      toggle.ariaExpanded = String(isOpen);
    },
    destroy: () => later.cancel(),
  });
};
