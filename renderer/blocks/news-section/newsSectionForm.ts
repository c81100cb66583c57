import { Rss } from 'lucide-react';
import { line, plainLine, type BlockForm, type Form } from '../../editor/schema/document/form.ts';

/** The section's form, around the form of its items (which the registry passes in, as a block imports no other). */
export const newsSectionFormOf = (item: Form): BlockForm => ({
  node: 'newsSection',
  type: 'news-section',
  icon: Rss,
  keywords: ['nachrichten', 'meldungen', 'news'],
  attributes: { id: '' },
  parts: [plainLine('emoji'), line('headline'), { kind: 'list', field: 'items', item }],
  fields: [],
});
