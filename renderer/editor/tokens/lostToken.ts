import { Extension } from '@tiptap/core';
import type { Node, Slice } from '@tiptap/pm/model';
import {
  Plugin,
  PluginKey,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { TokenName } from '../../../issue/text/inline.ts';
import type { Store } from '../../store/store.ts';
import { tokenName } from './selectedToken.ts';

/** A token that was typed over, and how to put it back; null while there is none. */
export interface TokenOffer {
  readonly token: TokenName;
  readonly accept: () => void;
  readonly dismiss: () => void;
}

export type TokenOfferStore = Store<TokenOffer | null>;

/** Text that took the place of a token: where it stands, and what stood there. */
export interface LostToken {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
  readonly before: Slice;
}

const key = new PluginKey<LostToken | null>('lostToken');

/**
 * Tells the author when typed or pasted text takes the place of a token that was selected among other characters, and
 * offers it back. It is told no more once the cursor leaves the line, or the change is undone.
 */
export function lostToken(language: string, store: TokenOfferStore): Extension {
  return Extension.create({
    name: 'lostToken',
    addProseMirrorPlugins: () => [
      new Plugin<LostToken | null>({
        key,
        state: { init: () => null, apply: (tr, lost, before) => lostAfter(tr, lost, before) },
        view: () => ({
          update: (view, before) => {
            const lost = key.getState(view.state) ?? null;
            if (lost?.node !== key.getState(before)?.node)
              store.set(lost && offerFor(view, lost.node, language));
          },
          destroy: () => {
            store.set(null);
          },
        }),
      }),
    ],
  });
}

/** What is lost after a change; the same as before where it does not matter. */
export function lostAfter(
  tr: Transaction,
  lost: LostToken | null,
  { selection }: Pick<EditorState, 'selection'>,
): LostToken | null {
  if (tr.getMeta(key) !== undefined || tr.getMeta('history$') !== undefined) return null;
  if (tr.docChanged && !selection.empty && selection instanceof TextSelection) {
    const found = replacedToken(tr, selection);
    if (found) return found;
  }
  if (!lost) return null;
  const from = tr.mapping.map(lost.from, -1);
  const to = tr.mapping.map(lost.to, 1);
  const isLeft = !tr.selection.$from.sameParent(tr.doc.resolve(from));
  if (from >= to || isLeft) return null;
  return { ...lost, from, to };
}

function replacedToken(tr: Transaction, { $from, $to, from, to }: TextSelection): LostToken | null {
  const { before } = tr;
  const end = tr.selection.from;
  if (!$from.sameParent($to) || end <= from) return null;
  let node: Node | undefined;
  before.nodesBetween(from, to, (child, position) => {
    const isToken = child.type.name === 'token' && position >= from && position < to;
    if (!node && isToken && tr.mapping.mapResult(position, 1).deletedAfter) node = child;
  });
  const isInLine = tr.doc.resolve(from).sameParent(tr.doc.resolve(end));
  if (!node || !isInLine || hasToken(tr.doc, from, end)) return null;
  return { node, from, to: end, before: before.slice(from, to) };
}

function hasToken(doc: Node, from: number, to: number): boolean {
  let found = false;
  doc.nodesBetween(from, to, (child) => {
    found ||= child.type.name === 'token';
  });
  return found;
}

function offerFor(view: EditorView, node: Node, language: string): TokenOffer {
  const dismiss = () => {
    view.dispatch(view.state.tr.setMeta(key, null));
  };
  return {
    token: tokenName(node),
    dismiss,
    accept: () => {
      void import('./putBack.ts').then(({ putBack }) => {
        const lost = key.getState(view.state);
        if (lost) view.dispatch(putBack(view.state, lost, language).setMeta(key, null));
        view.focus();
      });
    },
  };
}
