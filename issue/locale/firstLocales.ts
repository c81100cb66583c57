// Made by `npm run locales` from CLDR 48.0: values in the order of `rowOf` in build/writeLocales.ts; `=` is as in the parent.

/** The languages of the interface; the others are in `moreLocales.ts`. */
export const firstLocales: Readonly<Record<string, string>> = {
  en: 'January;February;March;April;May;June;July;August;September;October;November;December||Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec|Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday||Mon;Tue;Wed;Thu;Fri;Sat;Sun|{m} {d}, {y}|{w}, {m} {d}, {y}|{m} {d}|{m} {y}|0|.|,|-||#%|1|||',
  de: 'Januar;Februar;März;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember||Jan;Feb;Mär;Apr;Mai;Jun;Jul;Aug;Sep;Okt;Nov;Dez|Montag;Dienstag;Mittwoch;Donnerstag;Freitag;Samstag;Sonntag||Mo;Di;Mi;Do;Fr;Sa;So|{d}. {m} {y}|{w}, {d}. {m} {y}|{d}. {m}|{m} {y}|0|,|.|-||# %|1|„ “ ‚ ‘|260|KW#',
};
