import type { Form, Part } from './form.ts';

/** One source link: its label is the text, its address an attribute. */
export const sourceForm: Form = {
  node: 'source',
  attributes: { url: '' },
  parts: [],
  text: { field: 'label', plain: false, placeholder: 'source' },
  fields: [{ kind: 'url', name: 'url' }],
};

/** The line of sources at the end of a block. */
export const sourcesPart: Part = {
  kind: 'list',
  field: 'sources',
  item: sourceForm,
  wrapper: 'sources',
};
