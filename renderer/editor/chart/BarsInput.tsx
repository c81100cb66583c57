import { useRef, useState } from 'react';
import { chartNumbers, type LeftOut } from '../../../issue/numbers/chartNumbers.ts';
import { readTable } from '../../../issue/numbers/readTable.ts';
import { useMessages } from '../../language/useMessages.ts';
import { useSettled } from '../../ui/numbers/useSettled.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { barsText } from './barsText.ts';
import { chartValues, type ChartValues } from './chartValues.ts';
import { isWrong, leftOutSentences } from './leftOutSentences.ts';

interface Properties {
  readonly label: string;
  readonly values: ChartValues;
  readonly language: string;
  readonly onChange: (values: ChartValues) => void;
}

interface Typed {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  /** True if the text contains nothing that can be drawn. */
  readonly isRefused: boolean;
  /** The values in the text; if it is invalid, the previous ones. */
  readonly values: ChartValues;
  readonly before: ChartValues;
  readonly areNew: boolean;
}

/**
 * Edits a chart's numbers as lines of text; tables can be pasted into it. The text is kept as typed while it describes
 * these bars, and everything it leaves out of the chart is listed below.
 */
export function BarsInput({ label, values, language, onChange }: Properties) {
  const messages = useMessages();
  const [typed, setTyped] = useState<Typed>();
  const isPastedOver = useRef(false);
  const isSettled = useSettled(typed?.text);
  const textOf = ({ bars }: ChartValues) => barsText(bars, language);
  const current = typed && textOf(typed.values) === textOf(values) ? typed : undefined;
  const change = (text: string) => {
    const { bars, unit } = values;
    const before = current?.before ?? { bars, unit };
    const areNew = isPastedOver.current || (current?.areNew ?? false);
    isPastedOver.current = false;
    const numbers = chartNumbers(readTable(text, language));
    const isEmpty = text.trim() === '';
    const isRefused = !isEmpty && numbers.bars.length === 0;
    const next = isRefused ? before : chartValues(numbers, before, areNew || isEmpty);
    setTyped({ text, leftOut: numbers.leftOut, isRefused, values: next, before, areNew });
    onChange(next);
  };
  const { numbers } = messages;
  const sentences = current
    ? [
        ...(current.isRefused ? [numbers.chart.nothing] : []),
        ...leftOutSentences(current.leftOut, numbers),
      ]
    : [];
  const problem = isSettled ? sentences.join('\n') : '';
  const isMarked = problem !== '' && (current?.isRefused || current?.leftOut.some(isWrong));
  return (
    <FieldFrame kind="bars" label={label} problem={problem}>
      {(ties) => (
        <textarea
          {...ties}
          aria-invalid={isMarked}
          rows={4}
          placeholder={messages.editor.barsHint}
          value={current?.text ?? textOf(values)}
          onFocus={() => {
            // Further typing starts from the chart's current values.
            if (current && !current.isRefused)
              setTyped({ ...current, before: current.values, areNew: false });
          }}
          onPaste={({ currentTarget: { value, selectionStart, selectionEnd } }) => {
            isPastedOver.current = selectionStart === 0 && selectionEnd === value.length;
          }}
          onChange={(event) => {
            change(event.target.value);
          }}
        />
      )}
    </FieldFrame>
  );
}
