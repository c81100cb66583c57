import { readBlockChart, readBlockTable } from '../../../issue/charts/blockChart.ts';
import { cautionText, chartCautions } from '../../../issue/charts/chartCautions.ts';
import { problemText } from '../../../issue/charts/problemText.ts';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import type { Theme } from '../../../issue/publication.ts';
import { hasData, type ChartContent } from '../../../issue/text/chart.ts';
import { chartMessages } from '../../language/chartMessages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChartHighlights } from './ChartHighlights.tsx';
import { ChartKinds } from './ChartKinds.tsx';
import { ChartNotes, ChartReferences } from './ChartMarks.tsx';
import { ChartPicture } from './ChartPicture.tsx';
import '../../styles/chart.css';

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
              <select
                aria-label={messages.axis}
                value={options.scale}
                onChange={({ currentTarget }) => {
                  change({ scale: currentTarget.value as ChartContent['scale'] });
                }}
              >
                <option value="linear">{messages.scales.linear}</option>
                <option value="log">{messages.scales.log}</option>
              </select>
              <label className="chart-check">
                <input
                  type="checkbox"
                  checked={chart.isIndexed}
                  onChange={({ currentTarget }) => onChange({ isIndexed: currentTarget.checked })}
                />
                {messages.index}
              </label>
            </fieldset>
          )}
          <fieldset>
            <legend>{messages.texts}</legend>
            {textFields
              .filter((name) => !isText || name === 'unit')
              .map((name) => (
                <label key={name} className="text-field">
                  {messages.fields[name]}
                  <input
                    value={chart[name]}
                    onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
                  />
                </label>
              ))}
          </fieldset>
          {table && !isText && (
            <>
              <ChartHighlights
                chart={chart}
                table={table}
                messages={messages}
                onChange={onChange}
              />
              <ChartReferences
                chart={chart}
                table={table}
                language={language}
                messages={messages}
                onChange={onChange}
              />
              <ChartNotes
                chart={chart}
                table={table}
                language={language}
                messages={messages}
                onChange={onChange}
              />
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
                <button type="button" onClick={() => onChange({ description: '' })}>
                  {messages.renew}
                </button>
              )}
            </fieldset>
          )}
        </form>
      </div>
    </Dialog>
  );
}

const mostTold = 6;
