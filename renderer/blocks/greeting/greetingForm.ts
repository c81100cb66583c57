import { Hand } from 'lucide-react';
import { flow, type OwnBlockForm } from '../../editor/schema/document/form.ts';

export const greetingForm: OwnBlockForm = {
  node: 'greeting',
  icon: Hand,
  keywords: ['hallo', 'anrede', 'hello', 'intro'],
  attributes: { subscribers: null, subscriberChange: null },
  parts: [flow('body')],
  fields: [
    { kind: 'whole-number', name: 'subscribers', least: 0 },
    { kind: 'whole-number', name: 'subscriberChange' },
  ],
};
