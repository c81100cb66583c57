import { ChartLine } from 'lucide-react';
import { noChart } from '../../../issue/text/chart.ts';
import { figurePart, flow, line, type OwnBlockForm } from '../../editor/schema/document/form.ts';
import { sourcesOf } from '../../editor/schema/document/sharedForms.ts';

const { table: _table, ...choices } = noChart;

export const chartForm: OwnBlockForm = {
  node: 'chart',
  icon: ChartLine,
  keywords: ['grafik', 'diagramm', 'graph', 'balken', 'bars'],
  attributes: { ...choices },
  parts: [
    line('emoji'),
    line('headline'),
    { kind: 'cells', field: 'table', plain: true },
    figurePart,
    flow('body'),
    sourcesOf('short'),
  ],
  fields: [{ kind: 'chart', name: 'chart' }],
};
