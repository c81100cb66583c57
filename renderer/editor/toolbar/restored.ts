import type { EditorState, Transaction } from '@tiptap/pm/state';
import { setAttributes } from '../steps/setAttributes.ts';
import { barContent, type BarContent } from './barContent.ts';

/** Restores the previous values of the bar; undefined if none has changed, or the bar shows another element. */
export function restored(
  state: EditorState,
  before: BarContent | undefined,
): Transaction | undefined {
  const now = barContent(state);
  if (!before || !now || now.name !== before.name || now.token !== before.token) return undefined;
  const { tr } = state;
  for (const [index, { position, attrs }] of now.fields.entries()) {
    const old = before.fields[index]?.attrs ?? attrs;
    const changed = Object.entries(old).filter(([name, value]) => attrs[name] !== value);
    setAttributes(tr, position, Object.fromEntries(changed));
  }
  return tr.docChanged ? tr : undefined;
}
