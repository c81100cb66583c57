import { Mailbox } from 'lucide-react';
import { flow, type BlockForm } from '../../editor/schema/document/form.ts';

export const outroForm: BlockForm = {
  node: 'outro',
  type: 'outro',
  icon: Mailbox,
  keywords: ['ende', 'schluss', 'footer', 'end'],
  attributes: { id: '', signature: '' },
  parts: [flow('body')],
  fields: [{ kind: 'text', name: 'signature' }],
  label: ({ signature }) => signature as string,
};
