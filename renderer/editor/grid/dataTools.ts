import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { readBlockChart } from '../../../issue/charts/blockChart.ts';
import { problemText, type ChartProblem } from '../../../issue/charts/problemText.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import { chartOf, openData } from '../schema/document/chartOf.ts';
import { cellPosition } from './gridCells.ts';

type Setting = Pick<EditorContext, 'language' | 'messages'>;

const wrongKey = new PluginKey('wrongCells');

/** Registers what a chart's data need besides a grid's tools, if the editor does not have it yet. */
export function registerData(editor: Editor, setting: Setting): void {
  if (editor.isDestroyed || wrongKey.get(editor.state)) return;
  editor.registerPlugin(wrongCells(setting));
  editor.registerPlugin(foldWhenLeft());
}

/** Marks the cells of the unfolded data that cannot be drawn, with the reason. */
function wrongCells(setting: Setting): Plugin {
  const { messages } = setting;
  let known:
    | {
        readonly chart: Node;
        readonly at: number;
        readonly language: string;
        readonly marks: DecorationSet;
      }
    | undefined;
  return new Plugin({
    key: wrongKey,
    props: {
      decorations: (state) => {
        const open = openBlock(state);
        if (!open) return null;
        const { chart, at } = open;
        const { language } = setting;
        if (known?.chart !== chart || known.at !== at || known.language !== language) {
          const { problems } = readBlockChart(chartOf(chart), { language });
          const marks = problems.flatMap((problem) =>
            wrongPlaces(problem).flatMap(({ line, column }) =>
              markOf(chart, at, line, column, problemText(problem, messages.otherTexts)),
            ),
          );
          known = { chart, at, language, marks: DecorationSet.create(state.doc, marks) };
        }
        return known.marks;
      },
    },
  });
}

interface Cell {
  readonly line: number;
  readonly column: number;
}

/** Returns the cells to which a problem refers, counted from 1. */
function wrongPlaces(problem: ChartProblem): readonly Cell[] {
  if (problem.problem === 'contradiction' || problem.problem === 'lone-unit')
    return problem.cells.map(({ line }) => ({ line, column: problem.column }));
  return 'line' in problem && 'column' in problem ? [problem] : [];
}

function markOf(chart: Node, at: number, line: number, column: number, why: string): Decoration[] {
  const marks: Decoration[] = [];
  chart.forEach((grid, offset) => {
    const cell = grid.type.name === 'grid' && grid.maybeChild(line - 1)?.maybeChild(column - 1);
    if (!cell) return;
    const position = at + 1 + offset;
    const from = cellPosition({ grid, position, row: line - 1, column: column - 1 });
    const told = { class: 'wrong', 'aria-invalid': 'true', title: why };
    marks.push(Decoration.node(from, from + cell.nodeSize, told));
  });
  return marks;
}

/**
 * Folds the data when the cursor has left their block, and scrolls so that the line of the cursor stays in its place:
 * not while the mouse is down, as a click would hit another line.
 */
function foldWhenLeft(): Plugin {
  return new Plugin({
    view: (view) => {
      const { ownerDocument: page } = view.dom;
      let isDown = false;
      const press = () => {
        isDown = true;
      };
      const release = () => {
        isDown = false;
        fold(view);
      };
      page.addEventListener('pointerdown', press, true);
      const ends = ['pointerup', 'dragend'] as const;
      for (const name of ends) page.addEventListener(name, release, true);
      return {
        update: () => {
          if (!isDown && isLeft(view.state)) queueMicrotask(() => fold(view));
        },
        destroy: () => {
          page.removeEventListener('pointerdown', press, true);
          for (const name of ends) page.removeEventListener(name, release, true);
        },
      };
    },
  });
}

function fold(view: EditorView): void {
  if (view.isDestroyed || !isLeft(view.state)) return;
  const { head } = view.state.selection;
  const before = view.coordsAtPos(head).top;
  view.dispatch(view.state.tr.setMeta(openData, { at: undefined }));
  view.dom.closest('.desk-page')?.scrollBy(0, view.coordsAtPos(head).top - before);
}

function isLeft(state: EditorState): boolean {
  const open = openBlock(state);
  if (!open) return false;
  const { from, to } = state.selection;
  return from < open.at || to > open.at + open.chart.nodeSize;
}

function openBlock(state: EditorState): { readonly chart: Node; readonly at: number } | undefined {
  const at = openData.getState(state);
  const chart = at === undefined ? null : state.doc.nodeAt(at);
  return at === undefined || !chart ? undefined : { chart, at };
}
