import { Megaphone } from 'lucide-react';
import {
  figurePart,
  flow,
  line,
  plainLine,
  type BlockForm,
} from '../../editor/schema/document/form.ts';

export const sponsorForm: BlockForm = {
  node: 'sponsor',
  type: 'sponsor',
  icon: Megaphone,
  keywords: ['anzeige', 'werbung', 'ad', 'advertisement'],
  attributes: { id: '', url: '' },
  parts: [
    plainLine('sponsorName', 'sponsor'),
    line('headline'),
    figurePart,
    flow('body'),
    plainLine('buttonLabel'),
  ],
  fields: [{ kind: 'url', name: 'url' }],
};
