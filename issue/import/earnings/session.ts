import { readClock, type Session } from './clock.ts';

export type { Session } from './clock.ts';

const exchange = String.raw`(?:(?:der|dem|the)\s+)?(?:(?:us|u\.s\.|xetra|wall[ -]street)[- ]?)?`;
const before = [
  'time-pre-market',
  String.raw`(?:pre|bef)[-. ]?mkt\.?`,
  String.raw`pre[- ]?(?:market|open|bell)(?:[- ]?(?:hours|trading))?`,
  String.raw`(?:before|prior to)[- ](?:${exchange})(?:(?:market|markets|stock market|opening|trading|regular)[- ]?)?(?:opens?|opening|bell|hours|market|trading)(?: bell)?`,
  String.raw`vor(?:börslich|boerslich|börse|boerse|börsl\.)`,
  String.raw`(?:vor|v\.) ?${exchange}(?:b(?:ö|oe)rsen?|handels?|markt|xetra)-?(?:beginn|er(?:ö|oe)ffnung|start|(?:ö|oe)ffnung|auftakt)?`,
  String.raw`vor ${exchange}(?:er(?:ö|oe)ffnung|(?:ö|oe)ffnung|glocke)(?: der b(?:ö|oe)rsen?)?`,
];
const after = [
  'time-after-hours',
  String.raw`(?:post|aft|after)[-. ]?mkt\.?`,
  String.raw`(?:post|after)[- ]?(?:market|hours?|bell)(?:[- ]?(?:hours|trading|close))?`,
  String.raw`after[- ](?:${exchange})(?:(?:market|markets|stock market|closing|trading|regular)[- ]?)?(?:close[sd]?|closing|bell|hours|market|trading)(?: bell)?`,
  String.raw`nach(?:börslich|boerslich|börse|boerse|börsl\.)`,
  String.raw`(?:nach|n\.) ?${exchange}(?:b(?:ö|oe)rsen?|handels?|markt|xetra)-?(?:schlu(?:ss|ß)|ende|schlie(?:ss|ß)ung)?`,
  String.raw`nach ${exchange}(?:schlu(?:ss|ß)(?:glocke)?|schlie(?:ss|ß)ung|glocke)(?: der b(?:ö|oe)rsen?)?`,
];
/** Phrases that say explicitly that there is no time, or that it is during trading hours. */
const untimed = [
  String.raw`time[- ](?:not[- ]supplied|as[- ]supplied|not[- ]specified|tbd|tba)`,
  'not (?:supplied|specified)',
  'unspecified',
  'during[- ](?:the )?(?:market|trading)(?:[- ](?:hours|session|day))?',
  'während (?:des (?:börsen)?handels|der (?:handels|börsen)zeit(?:en)?)',
  'untertägig',
  'intraday',
  'ohne (?:zeit|uhrzeit|zeitangabe)',
  'keine angabe',
];
/** Phrases that count only in a separate cell or in brackets: within a name they may mean anything. */
const untimedAlone = String.raw`tns|tas|dmh|n/a|k\. ?a\.|tbd|tba|unknown|unbekannt|open|offen|all[- ]day|ganztägig|[-–—?]{1,3}`;

const phrases: readonly (readonly [Session, string])[] = [
  ['bmo', before.join('|')],
  ['amc', after.join('|')],
  ['open', untimed.join('|')],
];
const whole = [
  ...phrases,
  [
    'bmo',
    'bmo|b\\.m\\.o\\.?|pre|vorb\\.?|vorbörsl|v\\. ?b\\.?|(?:in the )?morning|(?:früh)?morgens|früh|vormittags?|am (?:vormittag|morgen)',
  ] as const,
  [
    'amc',
    'amc|a\\.m\\.c\\.?|ah|a/h|a\\.h\\.?|post|nachb\\.?|nachbörsl|n\\. ?b\\.?|(?:in the )?evening|abends|am abend',
  ] as const,
  ['open', untimedAlone] as const,
].map(([session, words]) => [session, new RegExp(`^(?:${words})$`, 'iu')] as const);
const ends = phrases.map(
  ([session, words]) =>
    [
      session,
      new RegExp(`^(?:${words})(?![\\p{L}\\d])`, 'iu'),
      new RegExp(`(?<![\\p{L}\\d])(?:${words})$`, 'iu'),
    ] as const,
);
const within = phrases
  .filter(([session]) => session !== 'open')
  .map(
    ([session, words]) =>
      [
        session,
        new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu'),
        new RegExp(`(?<![\\p{L}\\d])${session.toUpperCase()}(?![\\p{L}\\d])`, 'u'),
      ] as const,
  );
const code = /(?<=[\p{L}\d)\].!'’])[\s,–—-]+(?<code>BMO|AMC|AH)$/u;
const edge = /^[\s,;:|·–—-]+|[\s,;:|·–—-]+$/gu;

/** True for a code in capitals, which may also be a company's name, such as AMC. */
export function isSessionCode(text: string): boolean {
  return /^(?:AMC|BMO|AH)$/.test(text);
}

/**
 * Returns the session if the text contains nothing else, in words of either language, as a code or as a time of day;
 * otherwise undefined.
 */
export function sessionOf(text: string): Session | undefined {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[:.*]$|(?:\s+\(?|\()(?:USA?|ET)\)?$/u, '');
  return whole.find(([, pattern]) => pattern.test(plain))?.[0] ?? wholeClock(plain);
}

/** Returns the session at the start or end of a text, and the text without it; undefined if there is none. */
export function takeSession(text: string): { session: Session; rest: string } | undefined {
  for (const [session, first, last] of ends) {
    for (const pattern of [last, first]) {
      if (pattern.test(text)) return { session, rest: text.replace(pattern, '').replace(edge, '') };
    }
  }
  const found = code.exec(text);
  if (found)
    return {
      session: found.groups?.['code'] === 'BMO' ? 'bmo' : 'amc',
      rest: text.slice(0, found.index).replace(edge, ''),
    };
  const clock = readClock(text);
  // No name starts with "22:15".
  return clock && (clock.isSure || /^\d{1,2}:\d{2}\s*(?:[:–—-]\s*)?\p{L}/u.test(text))
    ? { session: clock.session, rest: clock.rest.replace(edge, '') }
    : undefined;
}

/** Returns the session mentioned anywhere in a description; undefined for none, or both. */
export function sessionWithin(text: string): Session | undefined {
  const found = sessionsWithin(text);
  return found.length === 1 ? found[0] : undefined;
}

/** True if a text contains words or a code for a session, apart from times of day such as "morgens". */
export function mentionsSession(text: string): boolean {
  return sessionsWithin(text).length > 0;
}

function sessionsWithin(text: string): Session[] {
  return within.flatMap(([session, ...signs]) =>
    signs.some((sign) => sign.test(text)) ? session : [],
  );
}

function wholeClock(text: string): Session | undefined {
  const clock = readClock(text);
  return clock?.rest === '' ? clock.session : undefined;
}
