import type { MergeTagName } from '../text/inline.ts';

interface Label {
  readonly de: string;
  readonly en: string;
}

/** Merge tags' display names. */
export const mergeTagLabels: Readonly<Record<string, Label> & Record<MergeTagName, Label>> = {
  'first-name': { de: 'Vorname', en: 'first name' },
  email: { de: 'E-Mail-Adresse', en: 'e-mail address' },
  unsubscribe: { de: 'Abmelden', en: 'unsubscribe' },
  'web-view': { de: 'Webansicht', en: 'web view' },
  'referral-link': { de: 'Empfehlungslink', en: 'referral link' },
  'referral-count': { de: 'Zahl der Empfehlungen', en: 'number of referrals' },
};
