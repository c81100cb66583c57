import { AlignLeft } from 'lucide-react';
import { flow, line, type BlockForm } from '../../editor/schema/document/form.ts';
import { sourcesOf } from '../../editor/schema/document/sharedForms.ts';

export const textForm: BlockForm = {
  node: 'textSection',
  type: 'text',
  icon: AlignLeft,
  keywords: ['absatz', 'abschnitt', 'section', 'paragraph'],
  attributes: { id: '' },
  parts: [line('emoji'), line('headline'), flow('body'), sourcesOf('long')],
  fields: [],
};
