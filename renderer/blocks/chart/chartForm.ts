import { ChartLine } from 'lucide-react';
import { figurePart, flow, line, type BlockForm } from '../../editor/schema/document/form.ts';
import { sourcesOf } from '../../editor/schema/document/sharedForms.ts';

export const chartForm: BlockForm = {
  node: 'chart',
  type: 'chart',
  icon: ChartLine,
  keywords: ['grafik', 'diagramm', 'graph', 'balken', 'bars'],
  attributes: { id: '', bars: [], unit: '' },
  parts: [line('emoji'), line('headline'), figurePart, flow('body'), sourcesOf('short')],
  fields: [
    { kind: 'bars', name: 'bars' },
    { kind: 'text', name: 'unit' },
  ],
};
