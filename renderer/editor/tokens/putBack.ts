import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { numberSaid, valuesLike } from '../../../issue/check/tokenValues.ts';
import { setAttributes } from '../steps/setAttributes.ts';
import type { LostToken } from './lostState.ts';
import { tokenName, tokenValuePlace } from './selectedToken.ts';

/**
 * Restores an overwritten token: in place of the typed value, which becomes the token's if it can be set; otherwise
 * restores the previous content completely.
 */
export function putBack(state: EditorState, lost: LostToken, language: string): Transaction {
  const { node, from, to, before } = lost;
  const tr = closeHistory(state.tr);
  const name = tokenName(node);
  const text = state.doc.textBetween(from, to, '\n', '\uFFFC');
  const [value] = valuesLike(name, text, language);
  if (!value) return tr.replaceRange(from, to, before);
  tr.replaceWith(from + value.from, from + value.to, node);
  const owner = tokenValuePlace(tr.doc, name);
  const number = numberSaid(text.slice(value.from, value.to), language);
  const isSettable = owner?.field.kind === 'whole-number' && number !== undefined;
  if (!isSettable || (name === 'subscribers' && number < 0)) return tr;
  return setAttributes(tr, owner.position, { [owner.field.name]: number });
}
