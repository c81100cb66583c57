import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { element } from '../schema/nodes/domElement.ts';
import { gridTools, prepareGrid } from './loadGrid.ts';

/**
 * Makes grids work like a spreadsheet. Everything but the frame is loaded when a grid is first shown. `language` is the
 * newsletter's, by which numbers are recognised.
 */
export function grid(language: string) {
  return Extension.create({
    name: 'gridKeys',
    // After menus at the cursor, before the keys of lines.
    priority: 250,
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        new Plugin({
          key: new PluginKey('grid'),
          appendTransaction: (_, __, state) => gridTools()?.asCells(state),
          props: {
            nodeViews: {
              grid: (node) => {
                prepareGrid(editor, language);
                return gridFrame(node);
              },
            },
            handleKeyDown: (view, event) => take(view, gridTools()?.gridKey(view, event)),
            handleTextInput: (view, _from, _to, text) =>
              take(view, gridTools()?.typeOverCells(view.state, text)),
          },
        }),
      ];
    },
  });
}

/** Escape leaves a grid, unless something else closes at it. */
export const gridEscape = Extension.create({
  name: 'gridEscape',
  priority: 10,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('gridEscape'),
      props: {
        handleKeyDown: (view, event) =>
          event.key === 'Escape' && take(view, gridTools()?.escapeGrid(view)),
      },
    }),
  ],
});

function take(view: EditorView, effect: Transaction | true | undefined): boolean {
  if (effect && effect !== true) view.dispatch(effect);
  return effect !== undefined;
}

/** A table in a frame that scrolls, so that the page never gets wider. */
function gridFrame({ attrs }: Node): NodeView {
  const contentDOM = element('tbody');
  const table = element('table', { 'data-node': 'grid' }, contentDOM);
  table.toggleAttribute('data-header', attrs['hasHeader'] === true);
  return { dom: element('div', { class: 'grid-frame' }, table), contentDOM };
}
