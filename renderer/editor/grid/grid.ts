import type { Node } from '@tiptap/pm/model';
import { type Selection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView, type NodeView } from '@tiptap/pm/view';
import { pluginExtension } from '../schema/pluginExtension.ts';
import { openData } from '../schema/document/chartOf.ts';
import { isDataGrid } from '../schema/document/gridNodes.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import { element } from '../schema/nodes/domElement.ts';
import { gridCode, prepareGrid } from './loadGrid.ts';

/**
 * Makes grids work like a spreadsheet. Everything but the frame is loaded when a table is first shown, or the cursor
 * first enters a chart's data, which are unfolded then.
 */
export function grid(context: EditorContext) {
  return pluginExtension<number | undefined>(
    // After menus at the cursor, before the keys of lines.
    { name: 'gridKeys', priority: 250 },
    (editor) => ({
      key: openData,
      state: { init: (_, { selection }) => dataAt(selection), apply: openAfter },
      view: (page) => {
        let wasOpen: number | undefined;
        const prepare = ({ state }: EditorView) => {
          const isOpen = openData.getState(state);
          if (isOpen && !wasOpen) prepareGrid(editor, context);
          wasOpen = isOpen;
        };
        prepare(page);
        return { update: prepare };
      },
      appendTransaction: (_, __, state) => gridCode.loaded?.asCells(state),
      props: {
        nodeViews: {
          grid: (node) => {
            if (!isDataGrid(node)) prepareGrid(editor, context);
            return gridFrame(node);
          },
        },
        decorations: (state) => {
          const at = openData.getState(state);
          const node = at && state.doc.nodeAt(at);
          if (!node) return null;
          const end = at + node.nodeSize;
          const unfolded = Decoration.node(at, end, { 'data-open': '' }, { isOpen: true });
          return DecorationSet.create(state.doc, [unfolded]);
        },
        handleKeyDown: (view, event) => take(view, gridCode.loaded?.gridKey(view, event)),
        handleTextInput: (view, _from, _to, text) =>
          take(view, gridCode.loaded?.typeOverCells(view.state, text)),
      },
    }),
  );
}

/** Escape leaves a grid, unless something else closes at it. */
export const gridEscape = pluginExtension({ name: 'gridEscape', priority: 10 }, () => ({
  props: {
    handleKeyDown: (view, event) =>
      event.key === 'Escape' && take(view, gridCode.loaded?.escapeGrid(view)),
  },
}));

function take(view: EditorView, effect: Transaction | true | undefined): boolean {
  if (effect && effect !== true) view.dispatch(effect);
  return effect !== undefined;
}

/** The chart whose data are unfolded: that of the cursor in them, however it got there, or the one before. */
function openAfter(tr: Transaction, before: number | undefined): number | undefined {
  const told = tr.getMeta(openData) as { readonly at: number | undefined } | undefined;
  if (told) return told.at;
  const at = dataAt(tr.selection);
  if (at || !before) return at;
  const { pos, deletedAfter } = tr.mapping.mapResult(before);
  return deletedAfter ? undefined : pos;
}

/** Returns the position of the chart in whose data a selection is: never 0, where the masthead is. */
function dataAt({ $from }: Selection): number | undefined {
  return $from.parent.type.name === 'plainCell' ? $from.before(1) : undefined;
}

/** A table in a frame that scrolls, so that the page never gets wider. */
function gridFrame(grid: Node): NodeView {
  const contentDOM = element('tbody');
  const table = element('table', { 'data-node': 'grid' }, contentDOM);
  table.toggleAttribute('data-header', grid.attrs['hasHeader'] === true);
  if (isDataGrid(grid)) table.spellcheck = false;
  return { dom: element('div', { class: 'grid-frame' }, table), contentDOM };
}
