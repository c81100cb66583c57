import { atWidth, chartSizes } from '../charts/chartSizes.ts';
import { drawBlockChart, type ChartSetting, type DrawnBlockChart } from '../charts/blockChart.ts';
import type { ChartContent } from '../text/chart.ts';
import type { Colour } from '../text/colour.ts';
import { fnv1a } from '../text/fnv1a.ts';
import { latinSlug } from '../text/latinSlug.ts';
import type { Publication } from '../publication.ts';

/** A drawn picture of an export, which has no file yet. */
export interface Drawing {
  /** A readable file name that differs for other content, as mail tools keep pictures by name. */
  readonly name: string;
  /** Of the size at which it is shown; PNGs have twice as many pixels. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The chart that it was drawn from; absent for a table. */
  readonly source?: { readonly chart: ChartContent; readonly setting: DrawingSetting };
}

type DrawingSetting = Required<Pick<ChartSetting, 'language' | 'width'>> & {
  readonly page: Colour;
  readonly accent: Colour;
};

/** A chart for light and dark mode. */
export interface ChartPictures {
  readonly light: Drawing;
  readonly dark: Drawing;
  readonly description: string;
}

/** Returns a chart's pictures for a publication's outputs; undefined if it cannot be drawn. */
export function chartPictures(
  chart: ChartContent,
  { language, theme }: Publication,
): ChartPictures | undefined {
  const { shown, drawn: width } = chartSizes(theme.width);
  const size = { language, width };
  const day = { ...size, page: theme.page, accent: theme.accent };
  const night = { ...size, page: theme.dark.page, accent: theme.dark.accent ?? theme.accent };
  const light = drawBlockChart(chart, day);
  const dark = drawBlockChart(chart, night);
  if (!light || !dark) return undefined;
  const name = drawingName(chart.title, 'chart', light.svg + dark.svg);
  const drawing = (end: string, drawn: DrawnBlockChart, setting: DrawingSetting): Drawing => {
    const { svg, width: wide, height } = atWidth(drawn, shown);
    return { name: `${name}${end}.png`, svg, width: wide, height, source: { chart, setting } };
  };
  const { description } = light;
  return {
    light: drawing('', light, day),
    dark: drawing('-dark', dark, night),
    description,
  };
}

/** Returns a file name without its ending, after a title and what is drawn. */
export function drawingName(title: string, untitled: string, content: string): string {
  const hash = fnv1a(content).toString(36).padStart(7, '0');
  return `${latinSlug(title, 40) || untitled}-${hash}`;
}
