import { flow, line, plainLine, type Form } from '../../editor/document/form.ts';
import { sourcesPart } from '../../editor/document/sharedForms.ts';

export const newsItemForm: Form = {
  node: 'newsItem',
  type: 'news-item',
  attributes: { id: '' },
  parts: [plainLine('emoji'), line('headline'), flow('body'), sourcesPart],
  fields: [],
};
