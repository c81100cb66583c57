import { drawBlockChart } from '../../issue/charts/blockChart.ts';
import { atWidth } from '../../issue/charts/chartSizes.ts';
import { drawnPng } from '../imaging/drawPng.ts';
import type { Procedures } from '../procedure.ts';
import type { chartsContract } from './chartsContract.ts';

/** The procedures for charts. */
export const chartsProcedures: Procedures<typeof chartsContract> = {
  'chart.draw': async ({ chart, setting, shown }) => {
    const drawn = drawBlockChart(chart, setting);
    if (!drawn) return { outcome: 'not-drawable' };
    const bytes = await drawnPng(atWidth(drawn, shown).svg);
    return { outcome: 'drawn', png: Buffer.from(bytes).toString('base64') };
  },
};
