import { CalendarDays } from 'lucide-react';
import {
  flow,
  line,
  plainLine,
  type BlockForm,
  type Form,
} from '../../editor/schema/document/form.ts';

const companyForm: Form = {
  node: 'company',
  attributes: { ticker: '', session: 'open' },
  parts: [],
  text: { field: 'name', plain: true },
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
};

export const earningsForm: BlockForm = {
  node: 'earnings',
  type: 'earnings',
  icon: CalendarDays,
  keywords: ['quartalszahlen', 'termine', 'bmo', 'amc', 'calendar'],
  attributes: { id: '' },
  parts: [
    plainLine('emoji'),
    line('headline'),
    { kind: 'list', field: 'days', item: dayForm },
    flow('body'),
  ],
  fields: [],
};
