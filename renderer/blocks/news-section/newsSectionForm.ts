import { Rss } from 'lucide-react';
import { line, type BlockForm, type Form } from '../../editor/schema/document/form.ts';

/**
 * Builds the section's form around the form of its items, which the registry passes in because blocks do not import
 * each other.
 */
export const newsSectionFormOf = (item: Form): BlockForm => ({
  node: 'newsSection',
  type: 'news-section',
  icon: Rss,
  keywords: ['nachrichten', 'meldungen', 'news'],
  attributes: { id: '' },
  parts: [
    line('emoji'),
    line('headline', 'headline', 'sectionHeading'),
    { kind: 'list', field: 'items', item },
  ],
  fields: [],
});
