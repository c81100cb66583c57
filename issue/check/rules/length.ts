import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The issue has about the intended number of words. */
export const length: Rule = {
  sentences: {
    'too-few-words': {
      de: 'Die Ausgabe hat {words} {words|Wort|Wörter}, {least} bis {most} sollen es sein: Schreibe {difference} mehr.',
      en: 'The issue has {words} {words|word|words} and the target is {least} to {most}: {difference} to go.',
    },
    'too-many-words': {
      de: 'Die Ausgabe hat {words} {words|Wort|Wörter}, {least} bis {most} sollen es sein: Kürze um {difference}.',
      en: 'The issue has {words} {words|word|words} and the target is {least} to {most}: cut {difference}.',
    },
  },
  check: ({ context: { words }, publication }) => {
    const { least, most } = publication.targetWords;
    const hint = (rule: string, difference: number) => [
      finding(rule, 'hint', null, { words, least, most, difference }),
    ];
    if (words < least) return hint('too-few-words', least - words);
    return words > most ? hint('too-many-words', words - most) : [];
  },
};
