import { chartView } from './chartView.ts';
import { companyView } from './companyView.ts';
import type { CreateNodeView } from './createNodeView.ts';
import { figureView } from './figureView.ts';

/** Views of the few nodes that show more than their text, by node name. */
export const nodeViews: Readonly<Record<string, CreateNodeView>> = {
  figure: figureView,
  company: companyView,
  chart: chartView,
};
