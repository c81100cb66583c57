import { Minus } from 'lucide-react';
import type { OwnBlockForm } from '../../editor/schema/document/form.ts';

export const dividerForm: OwnBlockForm = {
  node: 'divider',
  icon: Minus,
  keywords: ['linie', 'trenner', 'line', 'rule', '---'],
};
