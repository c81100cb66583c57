import { Tv } from 'lucide-react';
import { labelsOf } from '../../../issue/language/labels.ts';
import { flow, line, type OwnBlockForm } from '../../editor/schema/document/form.ts';
import { sourcesOf } from '../../editor/schema/document/sharedForms.ts';

export const tipForm: OwnBlockForm = {
  node: 'tip',
  icon: Tv,
  keywords: ['sehenswert', 'lesenswert', 'hörenswert', 'empfehlung', 'watch', 'read', 'listen'],
  attributes: { kind: 'watch', label: '' },
  parts: [
    line('emoji'),
    line('headline'),
    line('note', 'note', 'duration'),
    flow('body'),
    sourcesOf('short'),
  ],
  fields: [
    { kind: 'choice', name: 'kind', choices: ['watch', 'read', 'listen', 'try'] },
    { kind: 'text', name: 'label' },
  ],
  label: ({ kind, label }, newsletter) => {
    const { tips } = labelsOf(newsletter);
    return (label as string) || tips[kind as keyof typeof tips];
  },
};
