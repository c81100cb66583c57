import { addLocales } from '../locale/localeOf.ts';
import { likeness } from '../locale/likeness.ts';
import { moreLocales } from '../locale/moreLocales.ts';
import { addChartWords } from './chartWords.ts';
import { addLabels } from './labels.ts';
import { moreChartWords } from './moreChartWords.ts';
import { moreLabels } from './moreLabels.ts';

// Importing this file makes all languages known; the page does so only for a newsletter that needs it.
addLocales(moreLocales, likeness);
addLabels(moreLabels);
addChartWords(moreChartWords);
