import { InputRule, Mark, type AnyExtension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

/**
 * TipTap's kit, whose Markdown for marks stays what was typed in lines that hold none, such as a title, and around spaces, as
 * in `2 * 3 * 4`.
 */
export const starterKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(whereAllowed);
  },
});

function whereAllowed(extension: AnyExtension): AnyExtension {
  if (!(extension instanceof Mark)) return extension;
  return extension.extend({
    addInputRules() {
      const rules = this.parent?.() ?? [];
      return rules.map(
        ({ find, handler, undoable }) =>
          new InputRule({
            find,
            undoable,
            handler: (typed) => {
              const { parent } = typed.state.doc.resolve(typed.range.from);
              const isMeant = !/^\s|\s$/.test(typed.match.at(-1) ?? '');
              return isMeant && parent.type.allowsMarkType(this.type) ? handler(typed) : null;
            },
          }),
      );
    },
  });
}
