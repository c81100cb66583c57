import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import type { FindingCases } from './findingCase.ts';

function table(...rows: readonly (readonly string[])[]) {
  const block = blankBlock('table', 'essay');
  return {
    essay: {
      ...block,
      rows: rows.map((row) => row.map((cell) => (cell === '' ? [] : [cell]))),
    },
  };
}

const columns = (count: number) => [
  Array.from({ length: count }, (_, at) => `Quartal${String(at)}`),
  Array.from({ length: count }, () => '1.234.567'),
];

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => [`Land ${String(at)}`, '5 €']);

export const tableCases: FindingCases = {
  'column-without-name': {
    finds: { changes: table(['Stadt', ''], ['Kiel', 'Nord']) },
    finding: { severity: 'hint', blockId: 'essay', values: { column: 2 } },
    passes: { changes: table(['', 'Lage'], ['Kiel', 'Nord']) },
  },
  'column-contradiction': {
    finds: { changes: table(['Land', 'Preis'], ['DE', '5 €'], ['US', '6 $']) },
    finding: { severity: 'warning', blockId: 'essay', values: { one: '5 €', other: '6 $' } },
    passes: { changes: table(['Land', 'Preis'], ['DE', '5 €'], ['US', '6 Euro']) },
  },
  'long-table': {
    finds: { changes: table(['Land', 'Preis'], ...rows(41)) },
    finding: { severity: 'hint', blockId: 'essay', values: { rows: 41 } },
    passes: { changes: table(['Land', 'Preis'], ...rows(40)) },
  },
  'wide-table': {
    finds: { changes: table(...columns(10)) },
    finding: { severity: 'hint', blockId: 'essay', values: {} },
    passes: { changes: table(...columns(7)) },
  },
};
