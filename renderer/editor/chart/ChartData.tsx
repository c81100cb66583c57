import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { splitTable } from '../../../issue/numbers/splitTable.ts';
import type { ChartContent } from '../../../issue/text/chart.ts';
import type { ChartMessages } from '../../language/en/chart.ts';
import { withCell, withCells, writableTable } from './tableCells.ts';

interface Properties {
  readonly table: ChartContent['table'];
  /** The newsletter's language. */
  readonly language: string;
  readonly messages: ChartMessages;
  /** Cells that cannot be drawn, as `line:column`, counted from 1. */
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (changed: Partial<ChartContent>) => void;
}

/**
 * A chart's data as a table to type in: Enter and the arrows lead up and down, Tab to the next cell, and several cells
 * can be pasted at once. It grows as it is filled.
 */
export function ChartData({ table, language, messages, wrong, onChange }: Properties) {
  const place = useRef<HTMLTableElement>(null);
  const rows = writableTable(table);
  const go = (row: number, column: number) => {
    const field = place.current?.rows[row]?.cells[column]?.querySelector('input');
    field?.focus();
    field?.select();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const { key, shiftKey, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    const step = key === 'ArrowUp' || (key === 'Enter' && shiftKey) ? -1 : 1;
    if (key !== 'Enter' && key !== 'ArrowUp' && key !== 'ArrowDown') return;
    event.preventDefault();
    go(row + step, column);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const cells = splitTable(text, language).rows.map((line) => line.cells);
    onChange({ table: withCells(table, row, column, cells) });
  };
  return (
    <div className="chart-data">
      <table ref={place}>
        <caption>{messages.data}</caption>
        <tbody>
          {rows.map((cells, row) => (
            // Rows and columns have no names but their places.
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>
                  <input
                    aria-label={messages.cell(row + 1, column + 1)}
                    aria-invalid={wrong.has(`${String(row + 1)}:${String(column + 1)}`)}
                    value={cell}
                    onChange={({ currentTarget: { value } }) => {
                      onChange({ table: withCell(table, row, column, value) });
                    }}
                    onKeyDown={(event) => {
                      onKeyDown(event, row, column);
                    }}
                    onPaste={(event) => {
                      onPaste(event, row, column);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
