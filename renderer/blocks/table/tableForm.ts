import { Table2 } from 'lucide-react';
import { flow, line, type OwnBlockForm } from '../../editor/schema/document/form.ts';
import { sourcesOf } from '../../editor/schema/document/sharedForms.ts';

export const tableForm: OwnBlockForm = {
  node: 'dataTable',
  icon: Table2,
  keywords: ['zeilen', 'spalten', 'excel', 'csv', 'rows', 'columns', 'spreadsheet'],
  parts: [
    line('emoji'),
    line('headline'),
    line('caption', 'caption', 'tableCaption'),
    { kind: 'cells', field: 'rows', plain: false, header: 'hasHeader' },
    flow('body'),
    sourcesOf('short'),
  ],
};
