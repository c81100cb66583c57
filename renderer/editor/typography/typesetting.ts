import { closeHistory } from '@tiptap/pm/history';
import type { ResolvedPos } from '@tiptap/pm/model';
import { PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorContext } from '../schema/context/editorContext.ts';
import { context, substitution } from '../../../issue/typography/substitution.ts';
import { pluginExtension } from '../schema/pluginExtension.ts';

/** The last substitution, while the cursor is right after it: Backspace reverts it. */
interface Typeset {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

const key = new PluginKey<Typeset | undefined>('typesetting');

/**
 * Applies the language's quotation marks, dashes, ellipses and no-break spaces while the author types. The typed text
 * and its substitution are separate steps, so that undo, or Backspace right after, reverts only the substitution.
 */
export function typesetting(setting: Pick<EditorContext, 'language' | 'isTypesetting'>) {
  return pluginExtension<Typeset | undefined>(
    // Before the block keymaps, which handle Backspace.
    { name: 'typesetting', priority: 300 },
    () => ({
      key,
      state: {
        init: () => undefined,
        apply: (tr, before) => {
          const made = tr.getMeta(key) as Typeset | undefined;
          return made ?? (tr.docChanged || tr.selectionSet ? undefined : before);
        },
      },
      props: {
        handleTextInput: (view, from, to, text) => {
          const { $from } = view.state.selection;
          if (['emoji', 'plainCell'].includes($from.parent.type.name)) return false;
          if (
            !setting.isTypesetting() ||
            view.composing ||
            text.length !== 1 ||
            isCode(view.state, $from)
          )
            return false;
          const $start = view.state.doc.resolve(from);
          const found = substitution(textBefore($start), text, setting.language);
          if (!found) return false;
          view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView());
          view.dispatch(substituted(view.state, from + text.length, found));
          return true;
        },
        handleKeyDown: (view, event) => {
          const last = key.getState(view.state);
          const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
          if (!last || event.key !== 'Backspace' || !isPlain) return false;
          const { from, to, typed } = last;
          view.dispatch(closeHistory(view.state.tr.insertText(typed, from, to)));
          return true;
        },
      },
    }),
  );
}

function substituted(
  state: EditorState,
  end: number,
  { remove, insert }: { readonly remove: number; readonly insert: string },
): Transaction {
  const from = end - remove;
  const typed = state.doc.textBetween(from, end);
  const made: Typeset = { from, to: from + insert.length, typed };
  const tr = closeHistory(state.tr.insertText(insert, from, end));
  return tr.setSelection(TextSelection.create(tr.doc, made.to)).setMeta(key, made);
}

function textBefore($place: ResolvedPos): string {
  const { parent, parentOffset } = $place;
  const leaf = (node: { readonly type: { readonly name: string } }) =>
    node.type.name === 'hardBreak' ? '\n' : '\uFFFC';
  return parent.textBetween(Math.max(0, parentOffset - context), parentOffset, '', leaf);
}

function isCode({ storedMarks }: EditorState, $from: ResolvedPos): boolean {
  return (storedMarks ?? $from.marks()).some(({ type }) => type.name === 'code');
}
