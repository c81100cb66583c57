import { useLayoutEffect, useRef } from 'react';
import type { Theme } from '../../../issue/publication.ts';
import type { ChartContent } from '../../../issue/text/chart.ts';
import { showChart } from '../schema/nodes/drawnChart.ts';
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
    if (place.current) showChart(place.current, chart, { language, messages, theme });
  }, [chart, language, messages, theme]);
  return <div ref={place} className="chart-shown" />;
}
