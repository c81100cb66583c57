import { RectangleHorizontal } from 'lucide-react';
import type { BlockForm } from '../../editor/schema/document/form.ts';

export const buttonForm: BlockForm = {
  node: 'button',
  type: 'button',
  icon: RectangleHorizontal,
  keywords: ['knopf', 'schaltfläche', 'cta', 'link'],
  attributes: { id: '', url: '' },
  parts: [],
  text: { field: 'label', plain: true, placeholder: 'button' },
  fields: [{ kind: 'url', name: 'url' }],
};
