import { useLayoutEffect, useRef } from 'react';
import { readBlockChart, readBlockTable } from '../../../issue/charts/blockChart.ts';
import { cautionText, chartCautions } from '../../../issue/charts/chartCautions.ts';
import { problemText } from '../../../issue/charts/problemText.ts';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import type { Theme } from '../../../issue/theme.ts';
import { hasData, type ChartContent } from '../../../issue/text/chart.ts';
import { chartMessages } from '../../language/chartMessages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { ChartKinds } from './ChartKinds.tsx';
import { ChartHighlights, ChartNotes, ChartReferences } from './ChartMarks.tsx';
import '../../styles/chart.css';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/LabelledField.tsx';
import { Select } from '../../ui/Select.tsx';
import { showChart } from '../schema/nodes/drawnChart.ts';

interface Properties {
  readonly chart: ChartContent;
  /** The newsletter's language. */
  readonly language: string;
  readonly theme: () => Theme;
  readonly onChange: (changed: Partial<ChartContent>) => void;
  readonly onClose: () => void;
}

const textFields = ['title', 'subtitle', 'unit', 'source', 'note'] as const;

/** Everything about a chart besides its data, and the chart as it is drawn after each change. */
export function ChartDialog({ chart, language, theme, onChange, onClose }: Properties) {
  const { code, otherTexts } = useMessages();
  const messages = chartMessages[code];
  const { table } = readBlockTable(chart.table, language);
  const read = readBlockChart(chart, { language });
  const isText = chart.kind === 'bars';
  const options = isText ? undefined : read.chart?.options;
  const told = [
    ...read.problems.map((problem) => problemText(problem, otherTexts)),
    ...(read.chart && !isText
      ? chartCautions(read.chart.table, read.chart.options).map((one) =>
          cautionText(one, otherTexts),
        )
      : []),
  ];
  const own = read.chart && describeChart(read.chart.table, read.chart.options);
  const marks = { chart, language, messages, onChange };
  /** The first choice by hand keeps what was suggested besides. */
  const change = (changed: Partial<ChartContent>) => {
    const isFixed = chart.kind !== 'auto' || changed.scale === undefined || !options;
    onChange(isFixed ? changed : { kind: options.kind, ...changed });
  };
  return (
    <Dialog title={messages.title} closeLabel={messages.close} size="wide" onClose={onClose}>
      <div className="chart-design">
        <section aria-label={messages.preview} className="chart-design-shown">
          {hasData(chart) ? (
            <ChartPicture chart={chart} language={language} theme={theme} />
          ) : (
            <p>{messages.nothing}</p>
          )}
          <div role="status">
            {told.length > 0 && (
              <ul className="chart-told">
                {told.slice(0, mostTold).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </div>
        </section>
        <form className="chart-design-choices" onSubmit={(event) => event.preventDefault()}>
          <ChartKinds chart={chart} table={table} messages={messages} onChange={onChange} />
          {options && (
            <fieldset>
              <legend>{messages.axis}</legend>
              <Select<ChartContent['scale']>
                aria-label={messages.axis}
                value={options.scale}
                options={[
                  ['linear', messages.scales.linear],
                  ['log', messages.scales.log],
                ]}
                onChange={(scale) => change({ scale })}
              />
              <CheckField
                checked={chart.isIndexed}
                onChange={(isIndexed) => onChange({ isIndexed })}
              >
                {messages.index}
              </CheckField>
            </fieldset>
          )}
          <fieldset>
            <legend>{messages.texts}</legend>
            {textFields
              .filter((name) => !isText || name === 'unit')
              .map((name) => (
                <TextField
                  key={name}
                  label={messages.fields[name]}
                  value={chart[name]}
                  onChange={(text) => onChange({ [name]: text })}
                />
              ))}
          </fieldset>
          {table && !isText && (
            <>
              <ChartHighlights {...marks} table={table} />
              <ChartReferences {...marks} table={table} />
              <ChartNotes {...marks} table={table} />
            </>
          )}
          {own !== undefined && !isText && (
            <fieldset>
              <legend>{messages.description}</legend>
              <textarea
                rows={5}
                aria-label={messages.description}
                aria-describedby="chart-description-state"
                value={chart.description === '' ? own : chart.description}
                onChange={({ currentTarget: { value } }) => {
                  onChange({ description: value === own ? '' : value });
                }}
              />
              <p id="chart-description-state">
                {chart.description === '' ? messages.follows : messages.edited}
              </p>
              {chart.description !== '' && (
                <Button onClick={() => onChange({ description: '' })}>{messages.renew}</Button>
              )}
            </fieldset>
          )}
        </form>
      </div>
    </Dialog>
  );
}

const mostTold = 6;

interface ChartPictureProperties {
  readonly chart: ChartContent;
  readonly language: string;
  /** Returns the newsletter's look. */
  readonly theme: () => Theme;
}

/** A chart as the page shows it. */
function ChartPicture({ chart, language, theme }: ChartPictureProperties) {
  const messages = useMessages();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) showChart(place.current, chart, { language, messages, theme });
  }, [chart, language, messages, theme]);
  return <div ref={place} className="chart-shown" />;
}
