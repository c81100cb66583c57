import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { readWholeNumber } from '../../../issue/numbers/wholeNumber.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import { pastedText } from '../schema/clipboardData.ts';
import { pluginExtension } from '../schema/pluginExtension.ts';
import type { Place } from '../steps/place.ts';
import { setAttributes } from '../steps/setAttributes.ts';
import { selectedToken, tokenName, tokenValuePlace } from './selectedToken.ts';

/**
 * Edits a token's value: a click or Enter opens it in the field bar, typed digits go there, and other text typed or
 * pasted on it goes after it.
 */
export const tokenKeys = pluginExtension({ name: 'tokenKeys', priority: 400 }, () => ({
  props: {
    handleClickOn: (view, _position, node, _nodePosition, event, isDirect) => {
      if (!isDirect || event.button !== 0 || !opens(view, node)) return false;
      // ProseMirror selects the node after this handler declines the click.
      queueMicrotask(openValue);
      return false;
    },
    // A double click would select the words around it.
    handleDoubleClickOn: (view, _position, node, nodePosition, _event, isDirect) => {
      if (!isDirect || node.type.name !== 'token') return false;
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePosition)));
      if (opens(view, node)) queueMicrotask(openValue);
      return true;
    },
    handleTextInput: (view, _from, _to, text) => {
      const tr = typedBehindToken(view.state, text);
      if (tr) view.dispatch(tr);
      return tr !== undefined;
    },
    handleDOMEvents: {
      keydown: (view, event) => {
        const token = selectedToken(view.state);
        if (!token || !view.editable || view.composing || hasModifier(event)) return false;
        if (event.key === 'Enter' && event.shiftKey) {
          view.dispatch(behindToken(view.state, token));
          return false;
        }
        const isValue =
          /^[\d+\-−]$/.test(event.key) &&
          tokenValuePlace(view.state.doc, tokenName(token.node)) !== undefined;
        if (event.key !== 'Enter' && !isValue) return false;
        if (event.key === 'Enter') event.preventDefault();
        // The field has the focus by then, so the browser inserts the digit there.
        openValue();
        return true;
      },
      paste: (view, event) => {
        const token = selectedToken(view.state);
        if (!token || !view.editable) return false;
        const text = pastedText(event.clipboardData);
        const set = pastedValue(view.state, token, text);
        view.dispatch(set ?? behindToken(view.state, token));
        if (set) event.preventDefault();
        return set !== undefined;
      },
    },
  },
}));

/** True if a token's value can be set: clicking others shows the source of the value, and keeps the focus. */
function opens({ editable, state }: EditorView, node: Node): boolean {
  return (
    editable &&
    node.type.name === 'token' &&
    tokenValuePlace(state.doc, tokenName(node)) !== undefined
  );
}

function openValue(): void {
  runCommand('block.fields');
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** Inserts typed text after a selected token; undefined if none is selected. */
export function typedBehindToken(state: EditorState, text: string): Transaction | undefined {
  const token = selectedToken(state);
  return token && behindToken(state, token).insertText(text).scrollIntoView();
}

/** Moves the cursor after a token. */
export function behindToken({ tr }: EditorState, { node, position }: Place): Transaction {
  return tr.setSelection(TextSelection.create(tr.doc, position + node.nodeSize));
}

/** Sets a selected token's number to a pasted one; undefined if it is not a valid number. */
export function pastedValue(
  state: EditorState,
  { node }: Place,
  text: string,
): Transaction | undefined {
  const owner = tokenValuePlace(state.doc, tokenName(node));
  if (owner?.field.kind !== 'whole-number') return undefined;
  // The change since the last issue is displayed in brackets, which do not make a number negative here.
  const read = readWholeNumber(text.trim().replace(/^\((.*)\)$/, '$1'), owner.field);
  if (!('value' in read)) return undefined;
  return setAttributes(state.tr, owner.position, { [owner.field.name]: read.value });
}
