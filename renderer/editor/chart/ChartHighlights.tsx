import type { ChartTable } from '../../../issue/charts/readChartTable.ts';
import type { ChartContent } from '../../../issue/text/chart.ts';
import type { ChartMessages } from '../../language/en/chart.ts';
import { CheckField } from '../../ui/CheckField.tsx';

interface Properties {
  readonly chart: ChartContent;
  readonly table: ChartTable;
  readonly messages: ChartMessages;
  readonly onChange: (changed: Partial<ChartContent>) => void;
}

/** Chooses the series in colour; of a single series, the rows. */
export function ChartHighlights({ chart, table, messages, onChange }: Properties) {
  const { highlighted } = chart;
  const names = [
    ...(table.series.length > 1 ? table.series.map(({ name }) => name) : []),
    ...(table.base.kind === 'names' ? table.base.texts : []),
  ];
  const offered = [...new Set(names)].filter((name) => name !== '').slice(0, mostNames);
  if (offered.length < 2) return null;
  return (
    <fieldset>
      <legend>{messages.highlighted}</legend>
      <div className="chart-names">
        {offered.map((name) => (
          <CheckField
            key={name}
            checked={highlighted.includes(name)}
            onChange={(isChecked) => {
              const others = highlighted.filter((one) => one !== name);
              onChange({ highlighted: isChecked ? [...others, name] : others });
            }}
          >
            {name}
          </CheckField>
        ))}
      </div>
    </fieldset>
  );
}

/** More would fill the dialog. */
const mostNames = 40;
