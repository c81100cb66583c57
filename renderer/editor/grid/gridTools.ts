import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import { tableEditing } from '@tiptap/pm/tables';
import { columnSides } from '../../../issue/numbers/columnSides.ts';
import { LateCode } from '../../commands/lateCode.ts';
import { openData } from '../schema/document/chartOf.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import { isDrawnAgain } from '../steps/drawAgain.ts';
import { gridPlaceOf, isCellRange, type GridPlace } from '../steps/gridPlace.ts';
import { cellPosition } from './gridCells.ts';

export { fillCells } from './fillCells.ts';
export { asCells, escapeGrid, gridKey, typeOverCells } from './gridKeys.ts';
export {
  canToggleHeader,
  deleteColumns,
  deleteRows,
  insertColumn,
  insertRow,
  toggleData,
  toggleHeader,
} from './gridSteps.ts';

const dataCode = new LateCode(() => import('./dataTools.ts'));

const sidesKey = new PluginKey<DecorationSet>('gridSides');

/**
 * Registers the plugins that select cells by mouse and align columns, if the editor does not have them yet, and those
 * for a chart's data if they are unfolded.
 */
export function registerGrid(editor: Editor, context: EditorContext): void {
  if (editor.isDestroyed) return;
  const isNew = !sidesKey.get(editor.state);
  if (isNew) {
    editor.registerPlugin(cellMouse());
    editor.registerPlugin(gridSides(context));
    editor.registerPlugin(cellInSight(), (own, others) => [own, ...others]);
  }
  if (openData.getState(editor.state) === undefined) return;
  if (isNew) editor.view.dispatch(editor.state.tr.scrollIntoView());
  // Keys are held: plugins that come with a letter being typed could make the browser lose it.
  dataCode.use(({ registerData }) => registerData(editor, context));
}

/** Selecting cells by mouse; keys, pasting and the shape of a grid are ours. */
function cellMouse(): Plugin {
  const { spec } = tableEditing();
  const { decorations, handleDOMEvents, createSelectionBetween, handleTripleClick } =
    spec.props ?? {};
  const props = { decorations, handleDOMEvents, createSelectionBetween, handleTripleClick };
  const { appendTransaction: _shape, ...rest } = spec;
  return new Plugin({ ...rest, props } as typeof spec);
}

/** Brings a chart's data into sight, and the cell of the cursor in its frame: nothing else scrolls sideways. */
function cellInSight(): Plugin {
  return new Plugin({
    props: {
      handleScrollToSelection: (view) => {
        const place = gridPlaceOf(view.state.selection);
        const cell = place && view.nodeDOM(cellPosition(place));
        if (!(cell instanceof HTMLElement)) return false;
        cell.closest('.chart-content > .grid-frame')?.scrollIntoView({ block: 'nearest' });
        cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        return false;
      },
    },
  });
}

/** Marks the cells of header rows for screen readers, and those of number columns for the style sheet. */
function gridSides(setting: Pick<EditorContext, 'language'>): Plugin<DecorationSet> {
  const allMarks = (doc: Node) =>
    DecorationSet.create(doc, changedMarks(doc, new Set(), setting.language).added);
  return new Plugin<DecorationSet>({
    key: sidesKey,
    state: {
      init: (_, { doc }) => allMarks(doc),
      apply: (tr, before) => {
        if (isDrawnAgain(tr)) return allMarks(tr.doc);
        return tr.docChanged ? marksAfter(tr, before, setting.language) : before;
      },
    },
    props: {
      decorations: (state) => {
        const marks = sidesKey.getState(state);
        const place = isCellRange(state.selection) ? undefined : gridPlaceOf(state.selection);
        return place ? marks?.add(state.doc, [currentCell(place)]) : marks;
      },
    },
  });
}

function currentCell(place: GridPlace): Decoration {
  const from = cellPosition(place);
  const { nodeSize } = place.grid.child(place.row).child(place.column);
  return Decoration.node(from, from + nodeSize, { class: 'current' });
}

function marksAfter(tr: Transaction, before: DecorationSet, language: string): DecorationSet {
  const { added, places } = changedMarks(tr.doc, new Set(tr.before.children), language);
  const mapped = before.map(tr.mapping, tr.doc);
  const stale = places.flatMap(({ from, to }) => mapped.find(from, to));
  return mapped.remove(stale).add(tr.doc, added);
}

/** Returns the marks of the grids in blocks that are not among the known ones, and where these blocks are. */
function changedMarks(doc: Node, known: ReadonlySet<Node>, language: string) {
  const added: Decoration[] = [];
  const places: { readonly from: number; readonly to: number }[] = [];
  doc.forEach((block, at) => {
    if (known.has(block)) return;
    block.forEach((grid, offset) => {
      if (grid.type.name !== 'grid') return;
      const position = at + 1 + offset;
      places.push({ from: position, to: position + grid.nodeSize });
      added.push(...marksOf(grid, position, language));
    });
  });
  return { added, places };
}

function marksOf(grid: Node, position: number, language: string): Decoration[] {
  const hasHeader = grid.attrs['hasHeader'] === true;
  const texts = grid.children.map((row) => row.children.map(({ textContent }) => textContent));
  const sides = columnSides(hasHeader && texts.length > 1 ? texts.slice(1) : texts, language);
  const marks: Decoration[] = [];
  grid.forEach((row, rowOffset, index) => {
    row.forEach((cell, offset, column) => {
      const isHeader = hasHeader && index === 0;
      const isEnd = sides[column] === 'end';
      if (!isHeader && !isEnd) return;
      const from = position + 1 + rowOffset + 1 + offset;
      marks.push(
        Decoration.node(from, from + cell.nodeSize, {
          ...(isHeader && { role: 'columnheader' }),
          ...(isEnd && { class: 'number' }),
        }),
      );
    });
  });
  return marks;
}
