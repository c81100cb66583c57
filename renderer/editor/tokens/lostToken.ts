import type { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { pluginExtension } from '../schema/pluginExtension.ts';
import type { TokenName } from '../../../issue/text/inline.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import type { Store } from '../../store/store.ts';
import { lostAfter, lostKey, type LostToken } from './lostState.ts';
import { tokenName } from './selectedToken.ts';

/** An overwritten token, and how to restore it; null for none. */
export interface TokenOffer {
  readonly token: TokenName;
  readonly accept: () => void;
  readonly dismiss: () => void;
}

type Setting = Pick<EditorContext, 'language'>;

export type TokenOfferStore = Store<TokenOffer | null>;

/**
 * Notifies the author when typed or pasted text replaces a token that was selected among other characters, and offers
 * to restore it. The offer ends when the cursor leaves the line, or the change is undone.
 */
export function lostToken(setting: Setting, store: TokenOfferStore): Extension {
  return pluginExtension<LostToken | null>({ name: 'lostToken' }, () => ({
    key: lostKey,
    state: { init: () => null, apply: (tr, lost, before) => lostAfter(tr, lost, before) },
    view: () => ({
      update: (view, before) => {
        const lost = lostKey.getState(view.state) ?? null;
        if (lost?.node !== lostKey.getState(before)?.node)
          store.set(lost && offerFor(view, lost.node, setting));
      },
      destroy: () => store.set(null),
    }),
  }));
}

function offerFor(view: EditorView, node: Node, setting: Setting): TokenOffer {
  const dismiss = () => view.dispatch(view.state.tr.setMeta(lostKey, null));
  return {
    token: tokenName(node),
    dismiss,
    accept: () => {
      void import('./putBack.ts').then(({ putBack }) => {
        const lost = lostKey.getState(view.state);
        if (lost) {
          const tr = putBack(view.state, lost, setting.language);
          view.dispatch(tr.setMeta(lostKey, null));
        }
        view.focus();
      });
    },
  };
}
