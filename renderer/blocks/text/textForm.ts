import { AlignLeft } from 'lucide-react';
import { flow, line, type OwnBlockForm } from '../../editor/schema/document/form.ts';
import { sourcesOf } from '../../editor/schema/document/sharedForms.ts';

export const textForm: OwnBlockForm = {
  node: 'textSection',
  icon: AlignLeft,
  keywords: ['absatz', 'abschnitt', 'section', 'paragraph'],
  parts: [line('emoji'), line('headline'), flow('body'), sourcesOf('long')],
};
