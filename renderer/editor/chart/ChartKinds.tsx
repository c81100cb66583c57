import type { ChartTable } from '../../../issue/charts/readChartTable.ts';
import { recommendKind } from '../../../issue/charts/recommendKind.ts';
import { chartKinds, type ChartContent } from '../../../issue/text/chart.ts';
import type { ChartMessages } from '../../language/en/chart.ts';

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
      <div className="radio-cards chart-kinds">
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

const bar = (x: number, top: number, width = 5, bottom = 26) =>
  `M${String(x)} ${String(bottom)}V${String(top)}h${String(width)}V${String(bottom)}z`;
const row = (y: number, length: number, height = 4) =>
  `M3 ${String(y)}h${String(length)}v${String(height)}H3z`;
const dot = (x: number, y: number, radius = 2.2) =>
  `M${String(x - radius)} ${String(y)}a${String(radius)} ${String(radius)} 0 1 0 ${String(2 * radius)} 0a${String(radius)} ${String(radius)} 0 1 0 ${String(-2 * radius)} 0`;
const stroke = (...points: readonly (readonly [number, number])[]) => {
  const there = points.map(([x, y]) => `${String(x)} ${String(y - 1)}`);
  const back = points.toReversed().map(([x, y]) => `${String(x)} ${String(y + 1)}`);
  return `M${[...there, ...back].join('L')}z`;
};

/** A small picture of each kind, as the path of a drawing of 40 × 28. */
const kindDrawings: Readonly<Record<Exclude<ChartContent['kind'], 'auto'>, string>> = {
  line:
    stroke([3, 22], [13, 14], [23, 17], [37, 5]) + stroke([3, 10], [13, 20], [23, 22], [37, 24]),
  area: 'M3 26V18L14 10L25 14L37 4V26z',
  'stacked-area': 'M3 26V20L15 16L26 18L37 12V26zM3 17V12L15 7L26 8L37 3V9L26 15L15 13z',
  bar: bar(5, 16, 6) + bar(17, 6, 6) + bar(29, 11, 6),
  grouped: bar(4, 14) + bar(10, 8) + bar(22, 18) + bar(28, 5),
  stacked: bar(6, 18, 8) + bar(6, 9, 8, 16) + bar(24, 14, 8) + bar(24, 4, 8, 12),
  share: bar(6, 17, 8) + bar(6, 3, 8, 15) + bar(24, 10, 8) + bar(24, 3, 8, 8),
  horizontal: row(3, 32) + row(12, 22) + row(21, 12),
  lollipop: `${row(5.3, 28, 1.4)}${dot(32, 6)}${row(13.3, 18, 1.4)}${dot(22, 14)}${row(21.3, 10, 1.4)}${dot(14, 22)}`,
  slope:
    stroke([8, 22], [32, 6]) +
    stroke([8, 8], [32, 16]) +
    dot(8, 22) +
    dot(32, 6) +
    dot(8, 8) +
    dot(32, 16),
  scatter: [dot(8, 21), dot(14, 16), dot(19, 19), dot(24, 11), dot(30, 13), dot(34, 6)].join(''),
  bars: `${row(2, 12, 1.6)}${row(5, 32, 3)}${row(11, 9, 1.6)}${row(14, 22, 3)}${row(20, 14, 1.6)}${row(23, 15, 3)}`,
};
