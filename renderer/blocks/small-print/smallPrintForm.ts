import { Scale } from 'lucide-react';
import { flow, type BlockForm } from '../../editor/schema/document/form.ts';

export const smallPrintForm: BlockForm = {
  node: 'smallPrint',
  type: 'small-print',
  icon: Scale,
  keywords: ['impressum', 'abmelden', 'footer', 'imprint', 'unsubscribe', 'legal'],
  attributes: { id: '' },
  parts: [flow('body')],
  fields: [],
};
