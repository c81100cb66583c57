import { Quote } from 'lucide-react';
import { line, type BlockForm } from '../../editor/schema/document/form.ts';

/**
 * A pull quote is a block of its own or part of running text; `editor/schema/document/flowNodes.ts` defines the same
 * node there.
 */
export const pullQuoteForm: BlockForm = {
  node: 'pullQuote',
  type: 'pull-quote',
  icon: Quote,
  keywords: ['zitat', 'quote'],
  attributes: { id: '' },
  parts: [line('quoteText', 'content'), line('attribution')],
  fields: [],
};
