import type { Editor } from '@tiptap/core';
import { command } from '../../commands/commandList.ts';
import type { Command } from '../../commands/command.ts';
import { gridPlaceOf } from '../steps/gridPlace.ts';
import type { KeyStep } from '../steps/keyStep.ts';
import { blockAtSelection } from '../steps/place.ts';
import { gridCode } from './loadGrid.ts';

type Tools = NonNullable<typeof gridCode.loaded>;

/** What can be done with the rows and columns of a grid, by command. */
const steps = {
  'block.rowAbove': ({ insertRow }: Tools) => insertRow('above'),
  'block.rowBelow': ({ insertRow }: Tools) => insertRow('below'),
  'block.columnBefore': ({ insertColumn }: Tools) => insertColumn('before'),
  'block.columnAfter': ({ insertColumn }: Tools) => insertColumn('after'),
  'block.deleteRow': ({ deleteRows }: Tools) => deleteRows,
  'block.deleteColumn': ({ deleteColumns }: Tools) => deleteColumns,
  'block.chartData': ({ toggleData }: Tools) => toggleData,
  'block.tableHeader': ({ toggleHeader }: Tools) => toggleHeader,
} as const;
export type GridCommand = keyof typeof steps;

/** Commands for the grid at the cursor. */
export function gridCommands(editor: Editor): Command[] {
  return (Object.keys(steps) as GridCommand[]).map((id) =>
    command(id, {
      canRun: () => {
        const { selection } = editor.state;
        if (id === 'block.chartData')
          return blockAtSelection(editor.state)?.node.type.name === 'chart';
        if (!gridPlaceOf(selection)) return false;
        return (
          id !== 'block.tableHeader' || gridCode.loaded?.canToggleHeader(editor.state) === true
        );
      },
      run: () => runOnGrid(editor, id),
    }),
  );
}

/** Runs an action on the grid at the cursor, as one undo step. */
export function runOnGrid(editor: Editor, id: GridCommand): void {
  gridCode.use((tools) => {
    if (!editor.isDestroyed) dispatch(editor, steps[id](tools));
  });
}

function dispatch(editor: Editor, step: KeyStep): void {
  // The page scrolls to its cursor only while it has the focus.
  editor.view.focus();
  const tr = step(editor.state);
  if (tr) editor.view.dispatch(tr);
}
