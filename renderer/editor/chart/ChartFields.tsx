import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { tableForChart } from '../../../issue/charts/tableForChart.ts';
import { readBlockChart, readBlockTable } from '../../../issue/charts/blockChart.ts';
import { problemText } from '../../../issue/charts/chartProblems.ts';
import { recommendKind } from '../../../issue/charts/recommendKind.ts';
import type { Theme } from '../../../issue/publication.ts';
import { chartKinds, type ChartContent } from '../../../issue/text/chart.ts';
import { chartMessages } from '../../language/chartMessages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { useSettled } from '../../ui/numbers/useSettled.ts';
import { useStore } from '../../store/store.ts';
import { isDesigningChart } from '../schema/context/chartDesign.ts';
import { ChartDialog } from './ChartDialog.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { tableText } from './tableText.ts';

interface Properties {
  readonly label: string;
  readonly chart: ChartContent;
  readonly language: string;
  readonly theme: () => Theme;
  readonly onChange: (changed: Partial<ChartContent>) => void;
}

/** The chart's data as lines of text, its kind, and a button for all other choices. */
export function ChartFields({ label, chart, language, theme, onChange }: Properties) {
  const isOpen = useStore(isDesigningChart);
  useEffect(
    () => () => {
      isDesigningChart.set(false);
    },
    [],
  );
  const { editor, otherTexts, code } = useMessages();
  const messages = chartMessages[code];
  const [typed, setTyped] = useState<{ readonly text: string; readonly table: string[][] }>();
  const isSettled = useSettled(typed?.text);
  const current = typed?.table === chart.table ? typed : undefined;
  const { problems } = readBlockChart(chart, { language });
  const sentences = problems.map((problem) => problemText(problem, otherTexts));
  const problem = current && isSettled ? sentences.slice(0, mostProblems).join('\n') : '';
  const { table } = readBlockTable(chart.table, language);
  const suited = table && recommendKind(table);
  return (
    <>
      <FieldFrame kind="table" label={label} problem={problem}>
        {(ties) => (
          <textarea
            {...ties}
            aria-invalid={problem !== ''}
            rows={4}
            placeholder={editor.chartHint}
            value={current?.text ?? tableText(chart.table)}
            onChange={({ currentTarget: { value } }) => {
              const { table: rows } = tableForChart(value, language);
              setTyped({ text: value, table: rows });
              onChange({ table: rows });
            }}
          />
        )}
      </FieldFrame>
      <FieldFrame kind="choice" label={messages.kind}>
        {(ties) => (
          <select
            {...ties}
            value={chart.kind}
            onChange={({ currentTarget }) => {
              onChange({ kind: currentTarget.value as ChartContent['kind'] });
            }}
          >
            <option value="auto">
              {suited ? messages.suggested(messages.kinds[suited.kind]) : messages.auto}
            </option>
            {[...chartKinds, 'bars' as const].map((kind) => (
              <option key={kind} value={kind}>
                {messages.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <button
        type="button"
        className="field-button"
        onClick={() => {
          isDesigningChart.set(true);
        }}
      >
        {messages.design}
      </button>
      {isOpen &&
        // The bar is within the page's header, which a dialog's own must not be.
        createPortal(
          <div
            role="presentation"
            onKeyDown={(event) => {
              // The bar would take Escape and Enter.
              event.stopPropagation();
            }}
          >
            <ChartDialog
              chart={chart}
              language={language}
              theme={theme}
              onChange={onChange}
              onClose={() => {
                isDesigningChart.set(false);
              }}
            />
          </div>,
          document.body,
        )}
    </>
  );
}

const mostProblems = 5;
