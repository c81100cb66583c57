import type { InterfaceLanguage } from '../../desk/contract.ts';
import { chart as german } from './de/chart.ts';
import { chart as english, type ChartMessages } from './en/chart.ts';

/** Messages of the chart's choices: apart from the others, as few sessions need them. */
export const chartMessages: Readonly<Record<InterfaceLanguage, ChartMessages>> = {
  de: german,
  en: english,
};
