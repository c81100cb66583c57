import type { Editor } from '@tiptap/core';
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Columns3,
  Heading,
  Rows3,
  X,
  type LucideIcon,
} from 'lucide-react';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { useEditorSelection } from '../hooks/useEditorSelection.ts';
import { gridPlaceOf } from '../steps/gridPlace.ts';
import { runOnGrid, type GridCommand } from './gridCommands.ts';
import { canToggleHeader } from './gridSteps.ts';

interface Properties {
  readonly editor: Editor;
}

/** Buttons for the rows and columns of the grid at the cursor. */
export function GridTools({ editor }: Properties) {
  const { grid: names } = useMessages();
  const hasHeader = useEditorSelection(editor, ({ selection }) => {
    return gridPlaceOf(selection)?.grid.attrs['hasHeader'] === true;
  });
  const isOptional = useEditorSelection(editor, canToggleHeader);
  const tools: readonly Tool[] = [
    { id: 'block.rowAbove', name: names.rowAbove, Icon: BetweenHorizontalEnd },
    { id: 'block.rowBelow', name: names.rowBelow, Icon: BetweenHorizontalStart },
    { id: 'block.deleteRow', name: names.deleteRow, Icon: Rows3, deletes: true },
    { id: 'block.columnBefore', name: names.columnBefore, Icon: BetweenVerticalEnd },
    { id: 'block.columnAfter', name: names.columnAfter, Icon: BetweenVerticalStart },
    { id: 'block.deleteColumn', name: names.deleteColumn, Icon: Columns3, deletes: true },
    ...(isOptional
      ? [{ id: 'block.tableHeader', name: names.header, Icon: Heading, isOn: hasHeader } as const]
      : []),
  ];
  return (
    <div role="group" className="grid-tools" aria-label={names.bar}>
      {tools.map(({ id, name, Icon, isOn, deletes }) => (
        <Button
          key={id}
          className="icon"
          title={name}
          aria-label={name}
          aria-pressed={isOn}
          // Keeps the focus and the selected cells on the page.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => runOnGrid(editor, id)}
        >
          <Icon size={16} aria-hidden />
          {deletes && <X size={10} strokeWidth={3} aria-hidden className="grid-deletes" />}
        </Button>
      ))}
    </div>
  );
}

interface Tool {
  readonly id: GridCommand;
  readonly name: string;
  readonly Icon: LucideIcon;
  readonly isOn?: boolean;
  readonly deletes?: boolean;
}
