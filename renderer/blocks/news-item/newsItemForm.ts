import { flow, line, type Form } from '../../editor/schema/document/form.ts';
import { sourcesOf } from '../../editor/schema/document/sharedForms.ts';

export const newsItemForm: Form = {
  node: 'newsItem',
  type: 'news-item',
  attributes: { id: '' },
  parts: [line('emoji'), line('headline'), flow('body'), sourcesOf('short')],
  fields: [],
};
