import { Newspaper } from 'lucide-react';
import { longDate, weekdayName, weekName } from '../../../issue/calendar/dateText.ts';
import { labelsOf } from '../../../issue/language/labels.ts';
import { line, type OwnBlockForm } from '../../editor/schema/document/form.ts';

export const mastheadForm: OwnBlockForm = {
  node: 'masthead',
  icon: Newspaper,
  keywords: ['kopf', 'titel', 'head'],
  attributes: { date: '', number: null },
  parts: [line('title'), line('byline'), line('subject'), line('preheader')],
  fields: [
    { kind: 'date', name: 'date' },
    { kind: 'whole-number', name: 'number', least: 0 },
  ],
  label: ({ date, number }, newsletter) =>
    [
      typeof number === 'number' ? `${labelsOf(newsletter).issue} ${String(number)}` : '',
      ...[weekdayName, longDate, weekName].map((textOf) =>
        textOf(date as string, newsletter.language),
      ),
    ]
      .filter(Boolean)
      .join(' · '),
};
