import { useState } from 'react';
import type { Bar } from '../../../issue/text/piece.ts';
import { barsText } from './barsText.ts';
import { barsValues } from './barsValues.ts';
import { tableBars } from './tableBars.ts';

interface Properties {
  readonly bars: readonly Bar[];
  readonly hint: string;
  readonly onChange: (values: Readonly<Record<string, unknown>>) => void;
}

/** The numbers of a chart as lines of text, into which a table can be pasted. What is typed stays as long as it says these bars. */
export function BarsInput({ bars, hint, onChange }: Properties) {
  const [typed, setTyped] = useState('');
  const saysThese = barsText(tableBars(typed)?.bars ?? []) === barsText(bars);
  return (
    <textarea
      rows={4}
      placeholder={hint}
      value={saysThese ? typed : barsText(bars)}
      onChange={(event) => {
        setTyped(event.target.value);
        const table = tableBars(event.target.value);
        onChange(table ? barsValues(table) : { bars: [] });
      }}
    />
  );
}
