import { countWords } from '../../counting/countWords.ts';
import { mastheadOf } from '../../issue.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const subjectAtMost = 60;
const preheaderAtMost = 130;

/** Subject and preheader are short enough for an inbox to show them whole. */
export const inboxLine: Rule = {
  sentences: {
    'long-subject': {
      de: 'Die Betreffzeile hat {length} Zeichen: Über {most} schneiden Postfächer sie ab.',
      en: 'The subject line has {length} characters: inboxes cut it off after {most}, so shorten it.',
    },
    'long-preheader': {
      de: 'Die Vorschauzeile hat {length} Zeichen: Über {most} zeigt sie kein Postfach ganz.',
      en: 'The preheader has {length} characters: no inbox shows more than {most}, so shorten it.',
    },
  },
  check: ({ issue, context }) => {
    const head = mastheadOf(issue);
    if (!head) return [];
    const long = (rule: string, text: string, most: number): Finding[] => {
      const length = countWords(text, context.language).characters;
      return length > most
        ? [{ rule, severity: 'warning', blockId: head.id, values: { length, most } }]
        : [];
    };
    return [
      ...long('long-subject', head.subject, subjectAtMost),
      ...long('long-preheader', head.preheader, preheaderAtMost),
    ];
  },
};
