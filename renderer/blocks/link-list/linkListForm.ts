import { List } from 'lucide-react';
import { line, type OwnBlockForm, type Form } from '../../editor/schema/document/form.ts';

const linkItemForm: Form = {
  node: 'linkItem',
  attributes: { url: '' },
  parts: [line('linkLabel', 'label'), line('linkNote', 'note')],
  fields: [{ kind: 'url', name: 'url' }],
};

export const linkListForm: OwnBlockForm = {
  node: 'linkList',
  icon: List,
  keywords: ['links', 'umfrage', 'poll', 'lesetipps'],
  attributes: { kind: 'links' },
  parts: [line('emoji'), line('headline'), { kind: 'list', field: 'items', item: linkItemForm }],
  fields: [{ kind: 'choice', name: 'kind', choices: ['links', 'poll'] }],
};
