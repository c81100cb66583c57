import { useState } from 'react';
import type { ChartTable } from '../../../issue/charts/readChartTable.ts';
import { readNumberCell } from '../../../issue/numbers/numberCell.ts';
import { decimalMarkOf } from '../../../issue/numbers/writtenNumber.ts';
import type { ChartContent } from '../../../issue/text/chart.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import type { ChartMessages } from '../../language/en/chart.ts';

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
  const { references } = chart;
  const change = (index: number, changed: Partial<(typeof references)[number]>) => {
    onChange({
      references: references.map((one, at) => {
        if (at !== index) return one;
        const { to, ...rest } = { ...one, ...changed };
        return to === undefined || to === '' ? rest : { ...rest, to };
      }),
    });
  };
  return (
    <fieldset>
      <legend>{messages.references}</legend>
      {references.map(({ at, to, label }, index) => (
        // Lines have no names, and change only one at a time.
        <div key={index} className="chart-mark">
          <PlaceField
            label={messages.at}
            place={at}
            table={table}
            language={language}
            onChange={(place) => {
              change(index, { at: place });
            }}
          />
          <PlaceField
            label={messages.to}
            place={to ?? ''}
            table={table}
            language={language}
            onChange={(place) => {
              change(index, { to: place });
            }}
          />
          <label className="text-field">
            {messages.label}
            <input
              value={label}
              onChange={({ currentTarget }) => {
                change(index, { label: currentTarget.value });
              }}
            />
          </label>
          <RemoveButton
            messages={messages}
            onRemove={() => {
              onChange({ references: references.filter((_, at) => at !== index) });
            }}
          />
        </div>
      ))}
      <button
        type="button"
        onClick={() => {
          onChange({ references: [...references, { at: 0, label: '' }] });
        }}
      >
        {messages.addReference}
      </button>
    </fieldset>
  );
}

/** Texts at points of the chart. */
export function ChartNotes({ chart, table, messages, onChange }: Properties) {
  const { notes } = chart;
  const change = (index: number, changed: Partial<(typeof notes)[number]>) => {
    onChange({ notes: notes.map((one, at) => (at === index ? { ...one, ...changed } : one)) });
  };
  const rows = [...new Set(table.base.texts)];
  return (
    <fieldset>
      <legend>{messages.notes}</legend>
      {notes.map(({ at, series, text }, index) => (
        <div key={index} className="chart-mark">
          <Choice
            label={messages.row}
            value={at}
            names={rows}
            onChange={(name) => {
              change(index, { at: name });
            }}
          />
          <Choice
            label={messages.series}
            value={series === '' ? (table.series[0]?.name ?? '') : series}
            names={table.series.map(({ name }) => name)}
            onChange={(name) => {
              change(index, { series: name });
            }}
          />
          <label className="text-field">
            {messages.label}
            <input
              value={text}
              onChange={({ currentTarget }) => {
                change(index, { text: currentTarget.value });
              }}
            />
          </label>
          <RemoveButton
            messages={messages}
            onRemove={() => {
              onChange({ notes: notes.filter((_, other) => other !== index) });
            }}
          />
        </div>
      ))}
      <button
        type="button"
        onClick={() => {
          onChange({ notes: [...notes, { at: rows.at(-1) ?? '', series: '', text: '' }] });
        }}
      >
        {messages.addNote}
      </button>
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
    <label className="text-field">
      {label}
      <input
        value={isCurrent ? typed : shown}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          onChange(placeOf(value, table, language));
        }}
      />
    </label>
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
    <label className="text-field">
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        {all.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

function RemoveButton({
  messages,
  onRemove,
}: {
  readonly messages: ChartMessages;
  readonly onRemove: () => void;
}) {
  return (
    <button type="button" className="chart-remove" onClick={onRemove}>
      {messages.remove}
    </button>
  );
}
