import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { placeCompanies } from '../edges/companies.ts';

/** What is pasted into an earnings day becomes companies: "NVIDIA (AMC), Okta (AMC)", or one a line. */
export const pasteCompanies = Extension.create({
  name: 'pasteCompanies',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('pasteCompanies'),
      props: {
        handlePaste: (view, { clipboardData }) => {
          const text = clipboardData?.getData('text/plain').trim() ?? '';
          const { parent } = view.state.selection.$from;
          const isList = /[\n,;]|\((?:BMO|AMC)\)/i.test(text);
          if (!isList || parent.type.name !== 'company' || parent.content.size > 0) return false;
          const tr = placeCompanies(view.state, text.replace(/\s*\n\s*/g, '; '), false);
          if (tr) view.dispatch(tr);
          return tr !== undefined;
        },
      },
    }),
  ],
});
