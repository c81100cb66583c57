import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Marks the line or paragraph at the cursor with `data-current`, so that style sheets can dim everything else. */
export function currentParagraph(): Plugin {
  return new Plugin({
    key: new PluginKey('currentParagraph'),
    props: { decorations: decorate },
  });
}

function decorate({ doc, selection }: EditorState): DecorationSet | null {
  const { $head } = selection;
  if (!$head.parent.isTextblock) return null;
  const position = $head.before();
  return DecorationSet.create(doc, [
    Decoration.node(position, position + $head.parent.nodeSize, { 'data-current': '' }),
  ]);
}
