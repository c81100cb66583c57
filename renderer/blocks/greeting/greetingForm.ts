import { Hand } from 'lucide-react';
import { flow, type BlockForm } from '../../editor/schema/document/form.ts';

export const greetingForm: BlockForm = {
  node: 'greeting',
  type: 'greeting',
  icon: Hand,
  keywords: ['hallo', 'anrede', 'hello', 'intro'],
  attributes: { id: '', subscribers: null, subscriberChange: null },
  parts: [flow('body')],
  fields: [
    { kind: 'whole-number', name: 'subscribers', least: 0 },
    { kind: 'whole-number', name: 'subscriberChange' },
  ],
};
