import { Minus } from 'lucide-react';
import type { BlockForm } from '../../editor/schema/document/form.ts';

export const dividerForm: BlockForm = {
  node: 'divider',
  type: 'divider',
  icon: Minus,
  keywords: ['linie', 'trenner', 'line', 'rule', '---'],
  attributes: { id: '' },
  parts: [],
  fields: [],
};
