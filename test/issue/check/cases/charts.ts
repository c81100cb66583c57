import { cautionText } from '../../../../issue/charts/chartCautions.ts';
import { problemText } from '../../../../issue/charts/problemText.ts';
import type { ChartProblem } from '../../../../issue/charts/problemText.ts';
import type { ChartContent } from '../../../../issue/text/chart.ts';
import { cleanBlocks } from '../cleanIssue.ts';
import type { FindingCases } from './findingCase.ts';

const { chart } = cleanBlocks;
const years = ['2023', '2024', '2025'];

const showing = (content: Partial<ChartContent>) => ({
  changes: { chart: { ...chart, ...content } },
});

function problem(one: ChartProblem) {
  return { de: problemText(one, 'de'), en: problemText(one, 'en') };
}

export const chartCases: FindingCases = {
  'chart-not-drawn': {
    finds: showing({
      table: [
        ['', 'Wert'],
        ['A', '1'],
        ['B', 'viel'],
      ],
    }),
    finding: {
      severity: 'error',
      blockId: 'chart',
      values: problem({ problem: 'no-number', line: 3, column: 2, name: 'Wert', cell: 'viel' }),
    },
    passes: showing({
      table: [
        ['', 'Wert'],
        ['A', '1'],
        ['B', '–'],
      ],
    }),
  },
  'chart-leaves-out': {
    finds: showing({
      table: [
        ['', 'Wert', 'Wer'],
        ['A', '1', 'ich'],
        ['B', '2', 'du'],
      ],
    }),
    finding: {
      severity: 'hint',
      blockId: 'chart',
      values: problem({ problem: 'unused-column', column: 3, name: 'Wer' }),
    },
    passes: showing({
      table: [
        ['', 'Wert', 'Wer'],
        ['A', '1', '2'],
        ['B', '2', '1'],
      ],
    }),
  },
  'chart-one-series': {
    finds: showing({
      kind: 'bars',
      table: [
        ['', 'X', 'Y', 'Z'],
        ['A', '1', '2', '3'],
        ['B', '2', '1', '3'],
      ],
    }),
    finding: { severity: 'warning', blockId: 'chart', values: { count: 2 } },
    passes: showing({
      kind: 'bars',
      table: [
        ['', 'X', 'Y'],
        ['A', '1', 'a'],
        ['B', '2', 'b'],
      ],
    }),
  },
  'chart-misleads': {
    finds: showing({
      kind: 'bar',
      scale: 'log',
      table: [['', 'X'], ...years.map((year) => [year, '5'])],
    }),
    finding: {
      severity: 'hint',
      blockId: 'chart',
      values: { de: cautionText('length-on-log', 'de'), en: cautionText('length-on-log', 'en') },
    },
    passes: showing({ kind: 'bar', table: [['', 'X'], ...years.map((year) => [year, '5'])] }),
  },
  'chart-without-source': {
    finds: showing({ source: '' }),
    finding: { severity: 'warning', blockId: 'chart', values: {} },
    passes: { changes: { chart: { ...chart, source: '', credit: ['Von Ada'] } } },
  },
};
