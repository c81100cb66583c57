/** Names of the actions on a table's rows and columns. */
export const grid = {
  bar: 'Rows and columns',
  chartData: 'Go to the data of the chart',
  rowAbove: 'Insert row above',
  rowBelow: 'Insert row below',
  columnBefore: 'Insert column before',
  columnAfter: 'Insert column after',
  deleteRow: 'Delete row',
  deleteColumn: 'Delete column',
  header: 'First row is a header',
};
