import { useState, type ReactNode } from 'react';
import type { ChartTable } from '../../../issue/charts/readChartTable.ts';
import { readNumberCell } from '../../../issue/numbers/numberCell.ts';
import { decimalMarkOf } from '../../../issue/numbers/writtenNumber.ts';
import type { ChartContent } from '../../../issue/text/chart.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import type { ChartMessages } from '../../language/en/chart.ts';
import { CheckField } from '../../ui/CheckField.tsx';
import { Button } from '../../ui/Button.tsx';
import { SelectField, TextField } from '../../ui/LabelledField.tsx';

interface Properties {
  readonly chart: ChartContent;
  readonly table: ChartTable;
  /** The newsletter's language. */
  readonly language: string;
  readonly messages: ChartMessages;
  readonly onChange: (changed: Partial<ChartContent>) => void;
}

type Place = ChartContent['references'][number]['at'];

/** Lines and ranges across the chart. */
export function ChartReferences({ chart, table, language, messages, onChange }: Properties) {
  const place = { table, language };
  return (
    <Marks
      legend={messages.references}
      add={messages.addReference}
      messages={messages}
      marks={chart.references}
      blank={{ at: 0, label: '' }}
      onChange={(references) =>
        onChange({
          references: references.map(({ to, ...rest }) =>
            to === undefined || to === '' ? rest : { ...rest, to },
          ),
        })
      }
    >
      {({ at, to = '', label }, change) => (
        <>
          <PlaceField {...place} label={messages.at} place={at} onChange={(at) => change({ at })} />
          <PlaceField {...place} label={messages.to} place={to} onChange={(to) => change({ to })} />
          <TextField label={messages.label} value={label} onChange={(label) => change({ label })} />
        </>
      )}
    </Marks>
  );
}

/** Texts at points of the chart. */
export function ChartNotes({ chart, table, messages, onChange }: Properties) {
  const rows = [...new Set(table.base.texts)];
  const names = table.series.map(({ name }) => name);
  return (
    <Marks
      legend={messages.notes}
      add={messages.addNote}
      messages={messages}
      marks={chart.notes}
      blank={{ at: rows.at(-1) ?? '', series: '', text: '' }}
      onChange={(notes) => onChange({ notes })}
    >
      {({ at, series, text }, change) => (
        <>
          <Choice label={messages.row} value={at} names={rows} onChange={(at) => change({ at })} />
          <Choice
            label={messages.series}
            value={series || (names[0] ?? '')}
            names={names}
            onChange={(series) => change({ series })}
          />
          <TextField label={messages.label} value={text} onChange={(text) => change({ text })} />
        </>
      )}
    </Marks>
  );
}

interface MarksProperties<Mark> {
  readonly legend: string;
  /** Label of the button that adds one. */
  readonly add: string;
  readonly messages: ChartMessages;
  readonly marks: readonly Mark[];
  readonly blank: Mark;
  readonly onChange: (marks: Mark[]) => void;
  /** Renders the fields of one. */
  readonly children: (mark: Mark, change: (changed: Partial<Mark>) => void) => ReactNode;
}

function Marks<Mark>(properties: MarksProperties<Mark>) {
  const { legend, add, messages, marks, blank, onChange, children } = properties;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {marks.map((mark, index) => (
        // Marks have no names, and change only one at a time.
        <div key={index} className="chart-mark">
          {children(mark, (changed) => onChange(marks.with(index, { ...mark, ...changed })))}
          <Button onClick={() => onChange(marks.toSpliced(index, 1))}>{messages.remove}</Button>
        </div>
      ))}
      <Button onClick={() => onChange([...marks, blank])}>{add}</Button>
    </fieldset>
  );
}

interface PlaceProperties {
  readonly label: string;
  readonly place: Place;
  readonly table: ChartTable;
  readonly language: string;
  readonly onChange: (place: Place) => void;
}

/** A place on one of the axes: a cell of the first column, or else a number. */
function PlaceField({ label, place, table, language, onChange }: PlaceProperties) {
  const [typed, setTyped] = useState<string>();
  const shown = typeof place === 'number' ? numberText(place, language) : place;
  const isCurrent = typed !== undefined && placeOf(typed, table, language) === place;
  return (
    <TextField
      label={label}
      value={isCurrent ? typed : shown}
      onChange={(text) => {
        setTyped(text);
        onChange(placeOf(text, table, language));
      }}
    />
  );
}

function placeOf(text: string, { base }: ChartTable, language: string): Place {
  if (base.texts.includes(text.trim())) return text.trim();
  const isYear = base.kind === 'times' && /^\s*(?:19|20)\d\d\s*$/.test(text);
  const number = readNumberCell(text)?.number;
  return isYear ? text : (number?.[decimalMarkOf(language)] ?? number?.['.'] ?? text);
}

interface ChoiceProperties {
  readonly label: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onChange: (name: string) => void;
}

/** A choice between the names of the table; one that is no longer there stays selectable. */
function Choice({ label, value, names, onChange }: ChoiceProperties) {
  const all = names.includes(value) ? names : [value, ...names];
  return (
    <SelectField
      label={label}
      value={value}
      options={all.map((name) => [name, name])}
      onChange={onChange}
    />
  );
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
