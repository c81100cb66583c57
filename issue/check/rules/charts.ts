import type { Chart } from '../../blocks/chart/chart.ts';
import { textBars } from '../../blocks/chart/textBars.ts';
import { readBlockChart } from '../../charts/blockChart.ts';
import { cautionText, chartCautions } from '../../charts/chartCautions.ts';
import { isMinor, problemText, type ChartProblem } from '../../charts/problemText.ts';
import { hasData } from '../../text/chart.ts';
import { hasWords } from '../../text/inline.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Most findings of one kind in a chart; its own choices name all. */
const most = 3;

/** A chart can be drawn, shows all of its data, does not mislead, and has a source. */
export const charts: Rule = {
  sentences: {
    'chart-not-drawn': {
      de: 'Das Diagramm wird nicht gezeichnet. {de}',
      en: 'The chart is not drawn. {en}',
    },
    'chart-leaves-out': { de: '{de}', en: '{en}' },
    'chart-one-series': {
      de: 'Als Text zeigt das Diagramm eine Spalte, {count} {count|weitere fehlt|weitere fehlen}: Wähle eine andere Art.',
      en: 'As text the chart shows one column, and {count} more {count|is|are} left out: choose another kind.',
    },
    'chart-misleads': { de: '{de}', en: '{en}' },
    'chart-without-source': {
      de: 'Das Diagramm nennt keine Quelle: Schreibe, woher die Zahlen stammen.',
      en: 'The chart has no source: say where the numbers come from.',
    },
  },
  check: ({ blocks, publication }) =>
    blocks.flatMap(({ id, block }) =>
      block.type === 'chart' && hasData(block) ? inChart(id, block, publication.language) : [],
    ),
};

function inChart(blockId: string, block: Chart, language: string): Finding[] {
  const { chart, problems } = readBlockChart(block, { language });
  const told = (problem: ChartProblem) => ({
    de: problemText(problem, 'de'),
    en: problemText(problem, 'en'),
  });
  const leavesOut = (those: readonly ChartProblem[]) =>
    those
      .slice(0, most)
      .map((problem) => finding('chart-leaves-out', 'hint', blockId, told(problem)));
  if (block.kind === 'bars' && textBars(block, language).bars.length > 0) {
    const others = (chart?.table.series.length ?? 1) - 1;
    const one =
      others > 0 ? [finding('chart-one-series', 'warning', blockId, { count: others })] : [];
    return [...one, ...leavesOut(problems.filter(({ problem }) => problem === 'no-number'))];
  }
  const [wrong, leftOut] = [problems.filter((one) => !isMinor(one)), problems.filter(isMinor)];
  const misleading = chart ? chartCautions(chart.table, chart.options) : [];
  const isSourced = block.source !== '' || block.sources.length > 0 || hasWords(block.credit);
  return [
    ...wrong
      .slice(0, most)
      .map((problem) => finding('chart-not-drawn', 'error', blockId, told(problem))),
    ...leavesOut(leftOut),
    ...misleading.slice(0, most).map((caution) =>
      finding('chart-misleads', 'hint', blockId, {
        de: cautionText(caution, 'de'),
        en: cautionText(caution, 'en'),
      }),
    ),
    ...(isSourced ? [] : [finding('chart-without-source', 'warning', blockId)]),
  ];
}
