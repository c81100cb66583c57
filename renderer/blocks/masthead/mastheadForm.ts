import { Newspaper } from 'lucide-react';
import { longDate, weekdayName, weekName } from '../../../issue/calendar/dateText.ts';
import { line, type BlockForm } from '../../editor/schema/document/form.ts';

export const mastheadForm: BlockForm = {
  node: 'masthead',
  type: 'masthead',
  icon: Newspaper,
  keywords: ['kopf', 'titel', 'head'],
  attributes: { id: '', date: '' },
  parts: [line('title'), line('byline'), line('subject'), line('preheader')],
  fields: [{ kind: 'date', name: 'date' }],
  label: ({ date }, language) =>
    [weekdayName, longDate, weekName]
      .map((textOf) => textOf(date as string, language))
      .filter(Boolean)
      .join(' · '),
};
