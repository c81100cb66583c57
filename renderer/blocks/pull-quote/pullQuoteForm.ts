import { Quote } from 'lucide-react';
import { line, type OwnBlockForm } from '../../editor/schema/document/form.ts';

/**
 * A pull quote is a block of its own or part of running text; `editor/schema/document/flowNodes.ts` defines the same
 * node there.
 */
export const pullQuoteForm: OwnBlockForm = {
  node: 'pullQuote',
  icon: Quote,
  keywords: ['zitat', 'quote'],
  parts: [line('quoteText', 'content'), line('attribution')],
};
