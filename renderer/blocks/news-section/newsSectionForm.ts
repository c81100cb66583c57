import { Rss } from 'lucide-react';
import { line, type OwnBlockForm, type Form } from '../../editor/schema/document/form.ts';

/**
 * Builds the section's form around the form of its items, which the registry passes in because blocks do not import
 * each other.
 */
export const newsSectionFormOf = (item: Form): OwnBlockForm => ({
  node: 'newsSection',
  icon: Rss,
  keywords: ['nachrichten', 'meldungen', 'news'],
  parts: [
    line('emoji'),
    line('headline', 'headline', 'sectionHeading'),
    { kind: 'list', field: 'items', item },
  ],
});
