import { RectangleHorizontal } from 'lucide-react';
import type { OwnBlockForm } from '../../editor/schema/document/form.ts';

export const buttonForm: OwnBlockForm = {
  node: 'button',
  icon: RectangleHorizontal,
  keywords: ['knopf', 'schaltfläche', 'cta', 'link'],
  attributes: { url: '' },
  text: { field: 'label', plain: true, placeholder: 'button' },
  fields: [{ kind: 'url', name: 'url' }],
};
