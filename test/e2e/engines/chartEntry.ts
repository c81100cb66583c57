import { initWasm } from '@resvg/resvg-wasm';
import { rasterise } from '../../../desk/imaging/thread/rasterise.ts';
import { drawSource, type ChartSource } from '../../issue/charts/support/drawSource.ts';
import { pixelHash } from '../../support/pixelHash.ts';

declare global {
  /** Reads and draws each chart in the page's engine. */
  var drawCharts: (charts: readonly ChartSource[]) => string[];
  /** Draws SVGs in the page's engine with resvg and fonts, given in base64; returns a hash of each one's pixels. */
  var rasteriseAll: (svgs: readonly string[], resvg: string, fonts: string[]) => Promise<string[]>;
}

globalThis.drawCharts = (charts) => charts.map(drawSource);

globalThis.rasteriseAll = async (svgs, resvg, fonts) => {
  await initWasm(bytesOf(resvg));
  const buffers = fonts.map(bytesOf);
  return svgs.map((svg) => pixelHash(rasterise(svg, 2400, buffers)));
};

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
