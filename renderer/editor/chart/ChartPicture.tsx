import { useLayoutEffect, useRef } from 'react';
import type { Theme } from '../../../issue/publication.ts';
import type { ChartContent } from '../../../issue/text/chart.ts';
import { drawnChart } from '../schema/nodes/drawnChart.ts';
import { textBarsShown } from '../schema/nodes/textBarsShown.ts';
import { useMessages } from '../../language/useMessages.ts';

interface Properties {
  readonly chart: ChartContent;
  readonly language: string;
  /** Returns the newsletter's look. */
  readonly theme: () => Theme;
}

/** A chart as the page shows it. */
export function ChartPicture({ chart, language, theme }: Properties) {
  const messages = useMessages();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bars = chart.kind === 'bars' ? textBarsShown(chart, language) : [];
    const shown = bars.length > 0 ? bars : [drawnChart(chart, { language, messages, theme })];
    place.current?.replaceChildren(...shown);
  }, [chart, language, messages, theme]);
  return <div ref={place} className="chart-shown" />;
}
