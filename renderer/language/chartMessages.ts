import type { InterfaceLanguage } from '../../desk/contract.ts';
import { chart as german } from './de/chart.ts';
import { chart as english, type ChartMessages } from './en/chart.ts';

/** Messages of the chart's choices: apart from those of dialogs, as the field bar loads them after the first paint. */
export const chartMessages: Readonly<Record<InterfaceLanguage, ChartMessages>> = {
  de: german,
  en: english,
};
