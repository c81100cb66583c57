import type { TokenName } from '../text/inline.ts';

interface Label {
  readonly de: string;
  readonly en: string;
}

/** Tokens' display names. */
export const tokenLabels: Readonly<Record<string, Label> & Record<TokenName, Label>> = {
  words: { de: 'Wörter', en: 'words' },
  minutes: { de: 'Lesezeit in Minuten', en: 'reading time in minutes' },
  weekday: { de: 'Wochentag', en: 'weekday' },
  date: { de: 'Datum', en: 'date' },
  week: { de: 'Kalenderwoche', en: 'calendar week' },
  subscribers: { de: 'Abonnements', en: 'subscribers' },
  'subscriber-change': { de: 'Veränderung der Abonnements', en: 'change in subscribers' },
};
