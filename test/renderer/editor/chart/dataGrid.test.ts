import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { chart as chartBlock, type Chart } from '../../../../issue/blocks/chart/chart.ts';
import { gridCode } from '../../../../renderer/editor/grid/loadGrid.ts';
import { chartOf, openData } from '../../../../renderer/editor/schema/document/chartOf.ts';
import { documentToBlocks } from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { checkedText } from '../../../../renderer/editor/spelling/checkedText.ts';
import { pageWith } from '../../support/editorSchema.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

const table = [
  ['Hafen', 'Hübe'],
  ['Kiel', '412'],
];
const written: Chart = {
  ...(blankBlock('chart', 'c') as Chart),
  headline: ['Kräne'],
  table,
  body: [{ type: 'paragraph', content: ['Es geht aufwärts'] }],
};

// What makes cells of lines loads when a grid is first shown.
const { toggleData } = await gridCode.load();

const pageOf = (chart: Chart) => openPage([blankBlock('masthead', 'm'), chart]);
const tableOf = (page: OpenPage) => (page.blocks()[1] as Chart).table;
const nodeOf = (page: OpenPage) => page.state().doc.child(1);

function toggle(page: OpenPage): void {
  const tr = toggleData(page.state());
  if (tr) page.dispatch(tr, 1);
}

test('any data come out of the page as they went in, whatever is in their cells', () => {
  const anyCell = fc.oneof(
    fc.constantFrom('', ' ', '1.234,5', '1\n2', '\t', '**x**', '"q"'),
    fc.string({ unit: 'binary' }),
  );
  const anyTable = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width })))
    .map((rows) => chartBlock.schema.parse({ ...written, table: rows }));
  fc.assert(
    fc.property(anyTable, (chart) => {
      const { doc } = pageWith([blankBlock('masthead', 'm'), chart]);
      doc.check();
      expect(documentToBlocks(doc)[1]).toEqual(chart);
    }),
  );
});

test('rows of a file that differ in length are filled, and empty cells alone are no data', () => {
  const read = (rows: string[][]) => chartBlock.schema.parse({ ...written, table: rows }).table;
  expect(read([['a', 'b', 'c'], ['1']])).toEqual([
    ['a', 'b', 'c'],
    ['1', '', ''],
  ]);
  expect(read([['', ''], ['']])).toEqual([]);
});

test('what is typed into a cell stays as it was typed: no marks, quotation marks, dashes, links or emoji', () => {
  const page = pageOf(written);
  page.select('412|');
  const typed = ' **a** "b" -- ... :rak https://a.example ';
  page.type(typed);
  expect(tableOf(page)[1]).toEqual(['Kiel', `412${typed}`]);
  page.select('Es geht aufwärts|');
  page.type(' "b"');
  expect(page.lines()).toContain('paragraph Es geht aufwärts „b“|');
});

test('rich text is pasted into a cell as its characters', () => {
  const page = pageOf(written);
  page.select('412|');
  page.paste({ html: '<p><b>fett</b> und <a href="https://a.example/">Link</a></p>', text: '' });
  expect(tableOf(page)[1]).toEqual(['Kiel', '412fett und Link']);
  nodeOf(page).check();
});

test('a wider table grows the data, and Enter below the last row adds one', () => {
  const page = pageOf(written);
  page.select('412|');
  page.press('Enter');
  page.type('7');
  expect(tableOf(page)).toEqual([...table, ['', '7']]);
  page.undo();
  page.undo();
  expect(tableOf(page)).toEqual(table);
});

test('keys and selections of lines pass by folded data, and deleting them keeps the data', () => {
  const page = pageOf(written);
  page.select('Kräne|');
  page.press('Tab');
  expect(page.state().selection.$from.parent.type.name).toBe('caption');
  page.press('Shift+Tab');
  expect(page.lines()).toContain('headline Kräne|');
  page.select('Krä|ne', 'Es geht| aufwärts');
  expect(page.copy()).toEqual({
    flow: [
      { type: 'subheading', content: ['ne'] },
      { type: 'figure', picture: written.picture, caption: [], credit: [] },
      { type: 'paragraph', content: ['Es geht'] },
    ],
  });
  page.press('Backspace');
  expect(page.blocks()[1]).toMatchObject({ headline: ['Krä'], table });
});

test('the cursor in the data unfolds them, however it got there', () => {
  const page = pageOf(written);
  const at = page.state().doc.child(0).nodeSize;
  expect(openData.getState(page.state())).toBeUndefined();
  page.select('412|');
  expect(openData.getState(page.state())).toBe(at);
  toggle(page);
  expect(openData.getState(page.state())).toBeUndefined();
  expect(page.lines()).toContain('headline Kräne|');
  toggle(page);
  expect(page.lines()).toContain('plainCell Hafen|');
});

test('a chart is the same one until its data or choices change, so that a letter beside it draws nothing', () => {
  const page = pageOf(written);
  const before = chartOf(nodeOf(page));
  page.select('aufwärts|');
  page.type('!');
  expect(chartOf(nodeOf(page))).toBe(before);
  page.select('412|');
  page.type('0');
  expect(chartOf(nodeOf(page))).not.toBe(before);
});

test('data are not checked for spelling', () => {
  const cells: string[] = [];
  nodeOf(pageOf(written)).descendants((node) => {
    if (node.type.name === 'plainCell') cells.push(checkedText(node));
  });
  expect(cells).toEqual(['', '', '', '']);
});

test('a chart emptied as a whole has empty cells to write in', () => {
  const page = pageOf(written);
  page.select('|Kräne', 'Es geht aufwärts|');
  page.press('Backspace');
  expect(page.blocks()[1]).toEqual({ ...blankBlock('chart', 'c') } satisfies Block);
  const grid = nodeOf(page).child(2);
  expect(grid.children.map(({ childCount }) => childCount)).toEqual([3, 3, 3]);
  expect(grid.firstChild?.firstChild?.type.name).toBe('plainCell');
});
