import { Mailbox } from 'lucide-react';
import { flow, type BlockForm } from '../../editor/schema/document/form.ts';

export const outroForm: BlockForm = {
  node: 'outro',
  type: 'outro',
  icon: Mailbox,
  keywords: ['ende', 'schluss', 'footer', 'end'],
  attributes: { id: '' },
  parts: [flow('body')],
  fields: [],
};
