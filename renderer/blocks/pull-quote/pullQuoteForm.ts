import { Quote } from 'lucide-react';
import { line, type BlockForm } from '../../editor/schema/document/form.ts';

/** A pull quote stands by itself or in running text; `editor/document/flowNodes.ts` lays out the same node there. */
export const pullQuoteForm: BlockForm = {
  node: 'pullQuote',
  type: 'pull-quote',
  icon: Quote,
  keywords: ['zitat', 'quote'],
  attributes: { id: '' },
  parts: [line('quoteText', 'content'), line('attribution')],
  fields: [],
};
