import { CalendarDays } from 'lucide-react';
import { dayLabel } from '../../../issue/text/earningsText.ts';
import { flow, line, type OwnBlockForm, type Form } from '../../editor/schema/document/form.ts';

const companyForm: Form = {
  node: 'company',
  attributes: { ticker: '', session: 'open' },
  parts: [],
  text: { field: 'name', plain: true, placeholder: 'company' },
  fields: [
    { kind: 'choice', name: 'session', choices: ['bmo', 'amc', 'open'] },
    { kind: 'text', name: 'ticker' },
  ],
};

const dayForm: Form = {
  node: 'earningsDay',
  attributes: { date: '' },
  parts: [{ kind: 'list', field: 'companies', item: companyForm }],
  fields: [{ kind: 'date', name: 'date' }],
  label: ({ date }, { language }) => dayLabel(date as string, language),
};

export const earningsForm: OwnBlockForm = {
  node: 'earnings',
  icon: CalendarDays,
  keywords: ['quartalszahlen', 'termine', 'bmo', 'amc', 'calendar'],
  parts: [
    line('emoji'),
    line('headline'),
    { kind: 'list', field: 'days', item: dayForm },
    flow('body'),
  ],
};
