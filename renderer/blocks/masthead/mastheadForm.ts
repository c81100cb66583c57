import { Newspaper } from 'lucide-react';
import { plainLine, type BlockForm } from '../../editor/schema/document/form.ts';

export const mastheadForm: BlockForm = {
  node: 'masthead',
  type: 'masthead',
  icon: Newspaper,
  keywords: ['kopf', 'titel', 'head'],
  attributes: { id: '', date: '' },
  parts: [plainLine('title'), plainLine('byline'), plainLine('subject'), plainLine('preheader')],
  fields: [{ kind: 'date', name: 'date' }],
};
