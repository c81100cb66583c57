import { drawSource, type ChartSource } from '../../issue/charts/support/drawSource.ts';

declare global {
  /** Reads and draws each chart in the page's engine. */
  var drawCharts: (charts: readonly ChartSource[]) => string[];
}

globalThis.drawCharts = (charts) => charts.map(drawSource);
