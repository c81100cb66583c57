import type { ChartContent, ChartKindName } from '../../../issue/text/chart.ts';

/** Messages of the chart's choices, loaded with them. */
export const chart = {
  design: 'Design …',
  title: 'Design the chart',
  close: 'Done',
  preview: 'Chart',
  nothing: 'There are no data yet. Paste a table into the chart, or type it.',
  kind: 'Kind',
  kinds: {
    line: 'Lines',
    area: 'Area',
    'stacked-area': 'Stacked area',
    bar: 'Columns',
    grouped: 'Grouped columns',
    stacked: 'Stacked columns',
    share: 'Shares of 100 %',
    horizontal: 'Bars',
    lollipop: 'Dots',
    slope: 'Slope',
    scatter: 'Scatter',
    bars: 'Bars as text',
  } satisfies Record<Exclude<ChartContent['kind'], 'auto'>, string>,
  auto: 'As suggested',
  suggested: (kind: string) => `Suggested: ${kind}`,
  /** Why a kind is suggested for the data. */
  reasons: {
    line: 'The first column is a sequence: lines show how the values change.',
    area: 'One quantity over time.',
    'stacked-area': 'Over a long time, the rows add up to 100 %: areas show how the parts change.',
    bar: 'A few values of one kind: columns compare them.',
    grouped: 'A few names with several values each: columns side by side compare them.',
    stacked: 'Parts and their sum.',
    share: 'The rows add up to 100 %: each column is a whole.',
    horizontal: 'Many or long names: bars leave room for them.',
    lollipop: 'Many names, or two values for each: dots show the differences.',
    slope: 'Two points in time: slopes show who rose and who fell.',
    scatter: 'Two different measures for each name: dots show whether they are related.',
  } satisfies Record<ChartKindName, string>,
  reasonForLog: 'The values differ so much that only a logarithmic axis shows them all.',
  axis: 'Axis of values',
  scales: { linear: 'Linear', log: 'Logarithmic' },
  index: 'Index: the first row becomes 100',
  texts: 'Texts',
  fields: {
    title: 'Title',
    subtitle: 'Subtitle',
    unit: 'Unit',
    source: 'Source',
    note: 'Note',
  },
  highlighted: 'Highlight, the others are grey',
  references: 'Lines and ranges',
  addReference: 'Add a line',
  at: 'At (a value, or a cell of the first column)',
  to: 'To (for a range)',
  label: 'Text',
  notes: 'Notes at points',
  addNote: 'Add a note',
  row: 'Row',
  series: 'Series',
  remove: 'Remove',
  description: 'Description for readers who do not see the picture',
  follows: 'It follows the data.',
  edited: 'You have edited it, so it no longer follows the data.',
  renew: 'Renew from the data',
};

/** The same messages in any language. */
export type ChartMessages = {
  readonly [Name in keyof typeof chart]: (typeof chart)[Name];
};
