import type { ChartTable } from '../../../issue/charts/readChartTable.ts';
import { recommendKind } from '../../../issue/charts/recommendKind.ts';
import { chartKinds, type ChartContent } from '../../../issue/text/chart.ts';
import type { ChartMessages } from '../../language/en/chart.ts';
import { kindDrawings } from './kindDrawings.ts';

interface Properties {
  readonly chart: ChartContent;
  readonly table: ChartTable | undefined;
  readonly messages: ChartMessages;
  readonly onChange: (changed: Partial<ChartContent>) => void;
}

/** The kinds with small pictures, the suggested one first with its reason. */
export function ChartKinds({ chart, table, messages, onChange }: Properties) {
  const suited = table && recommendKind(table);
  const all = ['auto', ...chartKinds, 'bars'] as const;
  const nameOf = (kind: ChartContent['kind']) => {
    if (kind !== 'auto') return messages.kinds[kind];
    return suited ? messages.suggested(messages.kinds[suited.kind]) : messages.auto;
  };
  const pictured = (kind: ChartContent['kind']) => (kind === 'auto' ? suited?.kind : kind);
  return (
    <fieldset>
      <legend>{messages.kind}</legend>
      <div className="chart-kinds">
        {all.map((kind) => (
          <label key={kind} data-kind={kind}>
            <input
              type="radio"
              name="chart-kind"
              value={kind}
              checked={chart.kind === kind}
              onChange={() => onChange({ kind })}
            />
            <svg viewBox="0 0 40 28" aria-hidden>
              <path d={kindDrawings[pictured(kind) ?? 'line']} />
            </svg>
            <span>{nameOf(kind)}</span>
          </label>
        ))}
      </div>
      {suited && (
        <p>
          {messages.reasons[suited.kind]} {suited.scale === 'log' && messages.reasonForLog}
        </p>
      )}
    </fieldset>
  );
}
