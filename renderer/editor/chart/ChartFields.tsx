import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { readBlockTable } from '../../../issue/charts/blockChart.ts';
import { recommendKind } from '../../../issue/charts/recommendKind.ts';
import type { Theme } from '../../../issue/theme.ts';
import { chartKinds, type ChartContent } from '../../../issue/text/chart.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import { chartMessages } from '../../language/chartMessages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { ToolbarField } from '../../ui/ToolbarField.tsx';
import { isDesigningChart } from '../schema/context/chartDesign.ts';
import { ChartDialog } from './ChartDialog.tsx';

interface Properties {
  readonly label: string;
  readonly chart: ChartContent;
  readonly language: string;
  readonly theme: () => Theme;
  readonly onChange: (changed: Partial<ChartContent>) => void;
}

/** Ways to the chart's data and to all its choices, and its kind between them. */
export function ChartFields({ label, chart, language, theme, onChange }: Properties) {
  const isOpen = useStore(isDesigningChart);
  useEffect(() => () => isDesigningChart.set(false), []);
  const { code } = useMessages();
  const messages = chartMessages[code];
  const { table } = readBlockTable(chart.table, language);
  const suited = table && recommendKind(table);
  return (
    <>
      <Button className="field-button" onClick={() => runCommand('block.chartData')}>
        {label}
      </Button>
      <ToolbarField kind="choice" label={messages.kind}>
        {(ties) => (
          <Select<ChartContent['kind']>
            {...ties}
            value={chart.kind}
            options={[
              ['auto', suited ? messages.suggested(messages.kinds[suited.kind]) : messages.auto],
              ...[...chartKinds, 'bars' as const].map(
                (kind) => [kind, messages.kinds[kind]] as const,
              ),
            ]}
            onChange={(kind) => onChange({ kind })}
          />
        )}
      </ToolbarField>
      <Button className="field-button" onClick={() => isDesigningChart.set(true)}>
        {messages.design}
      </Button>
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
              onClose={() => isDesigningChart.set(false)}
            />
          </div>,
          document.body,
        )}
    </>
  );
}
