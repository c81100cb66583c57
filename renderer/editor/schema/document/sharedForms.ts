import type { Form, Part } from './form.ts';

/** One source link: its label is the text, its address an attribute. */
export const sourceForm: Form = {
  node: 'source',
  attributes: { url: '' },
  parts: [],
  text: { field: 'label', plain: false, placeholder: 'source' },
  fields: [{ kind: 'url', name: 'url' }],
};

/** The line of sources at the end of a block; in a short text, an address at the end is a source and not part of it. */
export const sourcesOf = (text: 'short' | 'long'): Part => ({
  kind: 'list',
  field: 'sources',
  item: sourceForm,
  wrapper: 'sources',
  endsShortText: text === 'short',
});
