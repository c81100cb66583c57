import { Forward } from 'lucide-react';
import { labelsOf } from '../../../issue/language/labels.ts';
import { textOf } from '../../../issue/text/richText.ts';
import { shareRow } from '../../../issue/text/shareRow.ts';
import { line, type OwnBlockForm } from '../../editor/schema/document/form.ts';

export const shareForm: OwnBlockForm = {
  node: 'share',
  icon: Forward,
  keywords: ['teilen', 'weiterleiten', 'empfehlen', 'whatsapp', 'linkedin', 'forward', 'recommend'],
  attributes: { url: '' },
  parts: [line('shareCall', 'label')],
  fields: [{ kind: 'url', name: 'url' }],
  label: ({ url }, newsletter) =>
    url === '' ? '' : textOf(shareRow('', url as string, '', labelsOf(newsletter).share)).trim(),
};
