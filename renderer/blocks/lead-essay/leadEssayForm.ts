import { PenLine } from 'lucide-react';
import { flow, line, type OwnBlockForm } from '../../editor/schema/document/form.ts';
import { sourcesOf } from '../../editor/schema/document/sharedForms.ts';

export const leadEssayForm: OwnBlockForm = {
  node: 'leadEssay',
  icon: PenLine,
  keywords: ['essay', 'artikel', 'leitartikel', 'lead'],
  attributes: { kicker: '', standfirst: '' },
  parts: [line('emoji'), line('headline'), flow('body'), sourcesOf('long')],
  fields: [
    { kind: 'text', name: 'kicker' },
    { kind: 'text', name: 'standfirst' },
  ],
  label: ({ kicker, standfirst }) => [kicker, standfirst].filter(Boolean).join(' · '),
};
