import { PenLine } from 'lucide-react';
import { flow, line, type BlockForm } from '../../editor/schema/document/form.ts';
import { sourcesOf } from '../../editor/schema/document/sharedForms.ts';

export const leadEssayForm: BlockForm = {
  node: 'leadEssay',
  type: 'lead-essay',
  icon: PenLine,
  keywords: ['essay', 'artikel', 'leitartikel', 'lead'],
  attributes: { id: '', kicker: '', standfirst: '' },
  parts: [line('emoji'), line('headline'), flow('body'), sourcesOf('long')],
  fields: [
    { kind: 'text', name: 'kicker' },
    { kind: 'text', name: 'standfirst' },
  ],
  label: ({ kicker, standfirst }) => [kicker, standfirst].filter(Boolean).join(' · '),
};
