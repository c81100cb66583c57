import { PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import { Burst } from '../../store/burst.ts';
import { pluginExtension } from '../schema/pluginExtension.ts';
import { isDrawnAgain } from '../steps/drawAgain.ts';

/**
 * Returns the word count of each top-level block as shown in the margin, empty for none, and whether it exceeds the
 * limit.
 */
export type WordsOf = (
  document: Node,
) => readonly { readonly text: string; readonly isOver: boolean }[];

const key = new PluginKey<DecorationSet>('blockWords');

/** Delays before the margin is updated, in ms. */
const waits = { pause: 500, longest: Infinity };

/**
 * Shows each block's word count in the margin (`data-words`, `data-over`) for style sheets to position. Updates with a
 * delay while typing.
 */
export function blockWords(wordsOf: WordsOf) {
  return pluginExtension<DecorationSet>({ name: 'blockWords' }, () => ({
    key,
    state: {
      init: (_config, state) => decorate(state.doc, wordsOf),
      apply: (tr, before) => {
        if (tr.getMeta(key) === 'count' || isDrawnAgain(tr)) return decorate(tr.doc, wordsOf);
        return tr.docChanged ? before.map(tr.mapping, tr.doc) : before;
      },
    },
    props: {
      decorations: (state) => key.getState(state),
    },
    view: (view) => {
      const burst = new Burst(() => {
        view.dispatch(view.state.tr.setMeta(key, 'count').setMeta('addToHistory', false));
      }, waits);
      return {
        update: (_view, before) => {
          if (view.state.doc !== before.doc) burst.note();
        },
        destroy: () => burst.cancel(),
      };
    },
  }));
}

function decorate(doc: Node, wordsOf: WordsOf): DecorationSet {
  const decorations: Decoration[] = [];
  const wordsOfBlocks = wordsOf(doc);
  doc.forEach((node, position, index) => {
    const words = wordsOfBlocks[index];
    if (words && words.text !== '') {
      const attributes = { 'data-words': words.text, ...(words.isOver && { 'data-over': '' }) };
      decorations.push(Decoration.node(position, position + node.nodeSize, attributes));
    }
  });
  return DecorationSet.create(doc, decorations);
}
