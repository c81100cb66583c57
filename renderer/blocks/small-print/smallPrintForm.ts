import { Scale } from 'lucide-react';
import { flow, type OwnBlockForm } from '../../editor/schema/document/form.ts';

export const smallPrintForm: OwnBlockForm = {
  node: 'smallPrint',
  icon: Scale,
  keywords: ['impressum', 'abmelden', 'footer', 'imprint', 'unsubscribe', 'legal'],
  parts: [flow('body')],
};
