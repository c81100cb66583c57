import { textBars } from '../../../../issue/blocks/chart/textBars.ts';
import { drawBlockChart, readBlockChart } from '../../../../issue/charts/blockChart.ts';
import { problemText } from '../../../../issue/charts/problemText.ts';
import { chartSizes } from '../../../../issue/charts/chartSizes.ts';
import { numberText } from '../../../../issue/locale/numberText.ts';
import { barExtents } from '../../../../issue/text/barExtents.ts';
import { hasData, type ChartContent } from '../../../../issue/text/chart.ts';
import type { EditorContext } from '../context/editorContext.ts';
import { element } from './domElement.ts';

/** The page's paper in both appearances, as in `theme.css`. */
const paper = { light: '#fffdf9', dark: '#1d1c1a' } as const;

type Setting = Pick<EditorContext, 'language' | 'messages' | 'theme'>;

/**
 * Shows a chart in an element, and returns what is wrong with it. While a cell is being changed the data may be wrong
 * for a moment: a chart that was drawn before stays as `data-stale`, so that the page does not jump.
 */
export function showChart(place: HTMLElement, chart: ChartContent, setting: Setting): string {
  const { language, messages } = setting;
  const shown = hasData(chart) ? chartElements(chart, setting) : [];
  const isStale = hasData(chart) && shown.length === 0;
  if (!isStale) place.replaceChildren(...shown);
  place.toggleAttribute('data-stale', isStale);
  const sentences = readBlockChart(chart, { language }).problems.map((one) =>
    problemText(one, messages.otherTexts),
  );
  return sentences.slice(0, mostProblems).join(' ');
}

function chartElements(chart: ChartContent, setting: Setting): HTMLElement[] {
  const bars = chart.kind === 'bars' ? textBarsShown(chart, setting.language) : [];
  if (bars.length > 0) return bars;
  const picture = drawnChart(chart, setting);
  return picture ? [picture] : [];
}

/** Returns a chart drawn for the page; undefined if it cannot be drawn. */
function drawnChart(chart: ChartContent, { language, theme }: Setting): HTMLElement | undefined {
  const { accent, dark, width } = theme();
  const drawn = drawBlockChart(chart, {
    language,
    width: chartSizes(width).drawn,
    page: paper.light,
    accent,
    night: { page: paper.dark, accent: dark.accent ?? accent },
  });
  if (!drawn) return undefined;
  const picture = element('div', {
    class: 'chart-picture',
    role: 'img',
    'aria-label': drawn.description,
  });
  picture.innerHTML = drawn.svg;
  const svg = picture.firstElementChild;
  svg?.setAttribute('aria-hidden', 'true');
  svg?.removeAttribute('role');
  // Browsers show a title as a tooltip.
  for (const words of svg?.querySelectorAll(':scope > :is(title, desc)') ?? []) words.remove();
  return picture;
}

const mostProblems = 5;

/** Returns a chart that is shown as text: a row for each bar. */
function textBarsShown(chart: ChartContent, language: string): HTMLElement[] {
  const { bars, unit } = textBars(chart, language);
  const extents = barExtents(bars);
  return bars.map(({ label, value }, index) => {
    const { start, length } = extents[index] ?? { start: 0, length: 1 };
    const bar = element('span', { class: 'chart-bar' });
    bar.style.width = `${String(length)}%`;
    bar.style.marginInlineStart = `${String(start)}%`;
    const text = [numberText(value, language), chart.unit || unit].filter(Boolean).join(' ');
    const name = element('span', {}, label);
    return element('div', { class: 'chart-row' }, name, bar, element('b', {}, text));
  });
}
