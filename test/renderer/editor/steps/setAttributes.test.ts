import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { setAttributes } from '../../../../renderer/editor/steps/setAttributes.ts';

test('what is typed or pasted into a field comes without control characters', () => {
  const schema = new Schema({
    nodes: {
      doc: { content: 'block' },
      block: {
        attrs: { url: { default: '' }, picture: { default: null }, kept: { default: 'x' } },
      },
      text: {},
    },
  });
  const { tr } = EditorState.create({ schema });
  const values = { url: 'https://a.example/\u0007b', picture: { alt: 'Ku\u0000rve', width: 2 } };
  expect(setAttributes(tr, 0, values).doc.firstChild?.attrs).toEqual({
    url: 'https://a.example/b',
    picture: { alt: 'Kurve', width: 2 },
    kept: 'x',
  });
});
