import type { TextStyle } from '../paint/sheet.ts';
import type { ChartTheme } from '../paint/theme.ts';

/** Space around the whole picture. */
export const margin = 16;

/** Sizes are legible in a mail that is scaled down to a phone's width. */
export const styles = (theme: ChartTheme) =>
  ({
    title: { size: 21, weight: 700, fill: theme.title },
    subtitle: { size: 14.5, weight: 400, fill: theme.text },
    axis: { size: 13, weight: 400, fill: theme.quiet },
    name: { size: 13.5, weight: 400, fill: theme.text },
    value: { size: 13, weight: 600, fill: theme.text },
    label: { size: 13.5, weight: 600, fill: theme.text },
    note: { size: 12.5, weight: 400, fill: theme.text },
    foot: { size: 11.5, weight: 400, fill: theme.quiet },
  }) as const satisfies Record<string, TextStyle>;
