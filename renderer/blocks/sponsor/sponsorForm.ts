import { Megaphone } from 'lucide-react';
import { labelsOf } from '../../../issue/language/labels.ts';
import { figurePart, flow, line, type OwnBlockForm } from '../../editor/schema/document/form.ts';

export const sponsorForm: OwnBlockForm = {
  node: 'sponsor',
  icon: Megaphone,
  keywords: ['anzeige', 'werbung', 'ad', 'advertisement'],
  attributes: { url: '' },
  parts: [
    line('sponsorName', 'sponsor'),
    line('headline'),
    figurePart,
    flow('body'),
    line('buttonLabel'),
  ],
  fields: [{ kind: 'url', name: 'url' }],
  label: (_, newsletter) => labelsOf(newsletter).sponsor,
};
