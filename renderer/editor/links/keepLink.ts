import type { Mark } from '@tiptap/pm/model';
import {
  Plugin,
  PluginKey,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { leavesLinks } from './insertedFrom.ts';

/** The range of what is typed over a link. */
interface Retyped {
  readonly link: Mark;
  readonly from: number;
  readonly to: number;
  /** ProseMirror's number of the composition by which the last of it was typed. */
  readonly composition: number | undefined;
}

const retypedKey = new PluginKey<Retyped | null>('retypedLink');

/**
 * Keeps a link whose words are typed anew, letter by letter or by an input method: what is typed over them belongs to it,
 * until the cursor moves.
 */
export function keepLink(): Plugin<Retyped | null> {
  return new Plugin<Retyped | null>({
    key: retypedKey,
    state: {
      init: () => null,
      apply: (tr, retyped, before) =>
        tr.docChanged ? typedInto(tr, retyped, before) : stillTyped(tr, retyped),
    },
    appendTransaction: (transactions, _before, after) =>
      transactions.some(isComposed) ? null : linkRetyped(after),
    props: {
      handleDOMEvents: {
        compositionstart: (view) => {
          const tr = view.editable ? roomForDraft(view.state) : null;
          if (tr) view.dispatch(tr);
          return false;
        },
      },
    },
    view: () => ({
      // A link set around the draft of an input method would end its composition.
      update: (view) => {
        const tr = view.composing ? null : linkRetyped(view.state);
        if (tr) view.dispatch(tr);
      },
    }),
  });
}

/** Deletes selected words of a link; Chromium would write a longer draft partly into the link, partly behind it. */
export function roomForDraft(state: EditorState): Transaction | null {
  const selected = selectedLink(state);
  if (!selected) return null;
  const { link, from } = selected;
  const retyped: Retyped = { link, from, to: from, composition: undefined };
  return state.tr.deleteSelection().setMeta(retypedKey, retyped);
}

/** Links what has been typed over a link, in the undo step of its composition; null if it is linked. */
export function linkRetyped(state: EditorState): Transaction | null {
  const retyped = retypedKey.getState(state);
  if (!retyped || retyped.from === retyped.to) return null;
  const { link, from, to, composition } = retyped;
  const tr = state.tr.addMark(from, to, link);
  if (!tr.docChanged) return null;
  return composition === undefined ? tr : tr.setMeta('composition', composition);
}

function typedInto(tr: Transaction, retyped: Retyped | null, before: EditorState): Retyped | null {
  const room = tr.getMeta(retypedKey) as Retyped | undefined;
  if (room) return room;
  // What is pasted brings its own links.
  if (leavesLinks(tr)) return null;
  const typed = retyped ?? (isHistoryClosed(tr) ? undefined : selectedLink(before));
  if (!typed) return null;
  const { link } = typed;
  const isAppended = tr.getMeta('appendedTransaction') !== undefined;
  const range = changedWithin(tr, typed, isAppended);
  if (!range) return null;
  const isEmptied = range.from === range.to && !isComposed(tr);
  const isInLine = tr.doc.resolve(range.from).sameParent(tr.doc.resolve(range.to));
  const composition = isAppended ? retyped?.composition : compositionOf(tr);
  return isEmptied || !isInLine ? null : { link, ...range, composition };
}

/** True for commands, whose changes are undo steps of their own. */
function isHistoryClosed(tr: Transaction): boolean {
  return tr.getMeta('closeHistory$') !== undefined;
}

/** Ends when the cursor moves; input methods also move it within their draft. */
function stillTyped(tr: Transaction, retyped: Retyped | null): Retyped | null {
  return tr.selectionSet && !isComposed(tr) ? null : retyped;
}

function isComposed(tr: Transaction): boolean {
  return compositionOf(tr) !== undefined;
}

function compositionOf(tr: Transaction): number | undefined {
  return tr.getMeta('composition') as number | undefined;
}

/** Returns the range after a change; undefined if the change is outside it, unless that is allowed. */
function changedWithin(
  { mapping }: Transaction,
  range: Pick<Retyped, 'from' | 'to'>,
  isOutsideAllowed: boolean,
): Pick<Retyped, 'from' | 'to'> | undefined {
  let { from, to } = range;
  let isWithin = true;
  for (const map of mapping.maps) {
    map.forEach((start, end) => {
      if (start < from || end > to) isWithin = false;
    });
    from = map.map(from, -1);
    to = map.map(to, 1);
  }
  return isWithin || isOutsideAllowed ? { from, to } : undefined;
}

/** Returns the link of the selected words, if they are all of one. */
function selectedLink({ selection, schema, doc }: EditorState) {
  const { $from, $to, from, to } = selection;
  if (!(selection instanceof TextSelection) || selection.empty || !$from.sameParent($to))
    return undefined;
  const link = $from.nodeAfter?.marks.find(({ type }) => type === schema.marks['link']);
  let isLinked = link !== undefined;
  doc.nodesBetween(from, to, ({ isInline, marks }) => {
    if (isInline && !link?.isInSet(marks)) isLinked = false;
  });
  return link && isLinked ? { link, from, to } : undefined;
}
