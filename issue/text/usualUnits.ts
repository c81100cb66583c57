import type { TokenName, Unit } from './inline.ts';

/** Default unit words for tokens that are to have one, in German and for every other language. */
export const usualUnits: Readonly<Partial<Record<TokenName, Readonly<Record<'de' | 'en', Unit>>>>> =
  {
    words: { de: { one: 'Wort', other: 'Wörter' }, en: { one: 'word', other: 'words' } },
    minutes: { de: { one: 'Minute', other: 'Minuten' }, en: { one: 'minute', other: 'minutes' } },
    subscribers: {
      de: { one: 'Abonnent:in', other: 'Abonnent:innen' },
      en: { one: 'subscriber', other: 'subscribers' },
    },
  };
