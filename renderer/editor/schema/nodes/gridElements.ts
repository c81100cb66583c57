import { Extension, Node, type AnyExtension } from '@tiptap/core';

/** The attributes that prosemirror-tables reads of a cell; our cells never span several. */
const spans = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } };

/** What each node is for prosemirror-tables. */
const roles: Readonly<Record<string, string>> = {
  grid: 'table',
  gridRow: 'row',
  cell: 'cell',
  plainCell: 'cell',
};

/** There is always a cell to write in, so the cursor is never between two, and none is selected as a node. */
const unselectable = { selectable: false, allowGapCursor: false };

/** A grid of cells, which are lines of text like all others: rich ones, or plain ones for data. */
export const gridElements: readonly AnyExtension[] = [
  Extension.create({
    name: 'gridRoles',
    extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
  }),
  Node.create({
    name: 'grid',
    content: 'gridRow+',
    ...unselectable,
    addAttributes: () => ({ hasHeader: { default: true, rendered: false } }),
    parseHTML: () => [{ tag: 'table[data-node="grid"]' }],
    renderHTML: () => ['table', { 'data-node': 'grid' }, ['tbody', 0]],
  }),
  Node.create({
    name: 'gridRow',
    content: 'cell+ | plainCell+',
    ...unselectable,
    parseHTML: () => [{ tag: 'tr[data-node="gridRow"]' }],
    renderHTML: () => ['tr', { 'data-node': 'gridRow' }, 0],
  }),
  cellElement('cell', { content: 'inline*' }),
  cellElement('plainCell', { content: 'text*', marks: '' }),
];

function cellElement(name: string, spec: { content: string; marks?: string }): AnyExtension {
  return Node.create({
    name,
    ...spec,
    isolating: true,
    ...unselectable,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(spans).map(([each, value]) => [each, { ...value, rendered: false }]),
      ),
    parseHTML: () => [{ tag: `td[data-node="${name}"]` }],
    renderHTML: () => ['td', { 'data-node': name, dir: 'auto' }, 0],
  });
}
