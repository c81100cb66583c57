import { Tv } from 'lucide-react';
import { flow, line, plainLine, type BlockForm } from '../../editor/schema/document/form.ts';
import { sourcesPart } from '../../editor/schema/document/sharedForms.ts';

export const tipForm: BlockForm = {
  node: 'tip',
  type: 'tip',
  icon: Tv,
  keywords: ['sehenswert', 'lesenswert', 'hörenswert', 'empfehlung', 'watch', 'read', 'listen'],
  attributes: { id: '', kind: 'watch', label: '' },
  parts: [plainLine('emoji'), line('headline'), plainLine('note'), flow('body'), sourcesPart],
  fields: [
    { kind: 'choice', name: 'kind', choices: ['watch', 'read', 'listen', 'try'] },
    { kind: 'text', name: 'label' },
  ],
};
