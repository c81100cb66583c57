import { Mailbox } from 'lucide-react';
import { flow, type OwnBlockForm } from '../../editor/schema/document/form.ts';

export const outroForm: OwnBlockForm = {
  node: 'outro',
  icon: Mailbox,
  keywords: ['ende', 'schluss', 'footer', 'end'],
  attributes: { signature: '' },
  parts: [flow('body')],
  fields: [{ kind: 'text', name: 'signature' }],
  label: ({ signature }) => signature as string,
};
