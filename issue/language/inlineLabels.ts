import type { TokenName, MergeTagName } from '../text/inline.ts';
import type { Sentence } from './said.ts';

/** Tokens' display names. */
export const tokenLabels: Readonly<Record<string, Sentence> & Record<TokenName, Sentence>> = {
  words: { de: 'Wörter', en: 'words' },
  minutes: { de: 'Lesezeit in Minuten', en: 'reading time in minutes' },
  weekday: { de: 'Wochentag', en: 'weekday' },
  date: { de: 'Datum', en: 'date' },
  week: { de: 'Kalenderwoche', en: 'calendar week' },
  subscribers: { de: 'Abonnements', en: 'subscribers' },
  'subscriber-change': { de: 'Veränderung der Abonnements', en: 'change in subscribers' },
};

/** Merge tags' display names. */
export const mergeTagLabels: Readonly<Record<string, Sentence> & Record<MergeTagName, Sentence>> = {
  'first-name': { de: 'Vorname', en: 'first name' },
  email: { de: 'E-Mail-Adresse', en: 'e-mail address' },
  unsubscribe: { de: 'Abmelden', en: 'unsubscribe' },
  'web-view': { de: 'Webansicht', en: 'web view' },
  'referral-link': { de: 'Empfehlungslink', en: 'referral link' },
  'referral-count': { de: 'Zahl der Empfehlungen', en: 'number of referrals' },
};
