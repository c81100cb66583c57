import { drawBlockChart, readBlockChart } from '../../../../issue/charts/blockChart.ts';
import { problemText } from '../../../../issue/charts/chartProblems.ts';
import { chartSizes } from '../../../../issue/charts/chartSizes.ts';
import type { ChartContent } from '../../../../issue/text/chart.ts';
import type { EditorContext } from '../context/editorContext.ts';
import { element } from './domElement.ts';

/** The page's paper in both appearances, as in `theme.css`. */
const paper = { light: '#fffdf9', dark: '#1d1c1a' } as const;

/** Returns a chart drawn for the page, or why it cannot be drawn. */
export function drawnChart(
  chart: ChartContent,
  { language, messages, theme }: Pick<EditorContext, 'language' | 'messages' | 'theme'>,
): HTMLElement {
  const { accent, dark, width } = theme();
  const setting = { language, width: chartSizes(width).drawn };
  const light = drawBlockChart(chart, { ...setting, page: paper.light, accent });
  const night = drawBlockChart(chart, {
    ...setting,
    page: paper.dark,
    accent: dark.accent ?? accent,
  });
  if (!light || !night) return problemsOf(chart, language, messages.otherTexts);
  const picture = element('div', {
    class: 'chart-picture',
    role: 'img',
    'aria-label': light.description,
  });
  picture.innerHTML = inBothAppearances(light.svg, night.svg);
  const svg = picture.firstElementChild;
  svg?.setAttribute('aria-hidden', 'true');
  svg?.removeAttribute('role');
  // Browsers show a title as a tooltip.
  for (const words of svg?.querySelectorAll(':scope > :is(title, desc)') ?? []) words.remove();
  return picture;
}

const colour = /#[0-9a-f]{6}(?=")/g;

/** Returns one drawing whose colours follow the page's appearance; both differ in nothing else. */
function inBothAppearances(light: string, dark: string): string {
  const others = dark.match(colour) ?? [];
  let next = 0;
  return light.replace(colour, (own) => {
    const other = others[next++] ?? own;
    return own === other ? own : `light-dark(${own}, ${other})`;
  });
}

function problemsOf(chart: ChartContent, language: string, interfaceLanguage: string): HTMLElement {
  const { problems } = readBlockChart(chart, { language });
  const sentences = problems
    .slice(0, mostProblems)
    .map((one) => problemText(one, interfaceLanguage));
  return element('p', { class: 'chart-problem' }, sentences.join(' '));
}

const mostProblems = 3;
