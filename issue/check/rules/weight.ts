import { htmlWeight } from '../../export/exportIssue.ts';
import type { Rule } from '../rule.ts';

/** Gmail cuts a mail off after so many bytes of HTML. */
const clipBytes = 102 * 1024;
const nearShare = 0.9;

/** The HTML stays below what Gmail shows whole. */
export const weight: Rule = {
  sentences: {
    'html-too-heavy': {
      de: 'Das HTML wiegt {kilobytes} KB: Gmail schneidet Mails über {most} KB ab, kürze die Ausgabe.',
      en: 'The HTML weighs {kilobytes} KB: Gmail cuts mails off at {most} KB, so shorten the issue.',
    },
    'html-heavy': {
      de: 'Das HTML wiegt {kilobytes} KB: Wenn das Mailprogramm die Links verlängert, kann es über die {most} KB kommen, bei denen Gmail abschneidet; kürze etwas.',
      en: 'The HTML weighs {kilobytes} KB: once the mail tool has lengthened the links it may pass the {most} KB at which Gmail cuts mails off, so shorten a little.',
    },
  },
  check: ({ issue, publication, target }) => {
    if (target === 'markdown' || target === 'text') return [];
    const bytes = htmlWeight(issue, publication, target);
    const values = { kilobytes: Math.ceil(bytes / 1024), most: clipBytes / 1024 };
    if (bytes > clipBytes) {
      return [{ rule: 'html-too-heavy', severity: 'error', blockId: null, values }];
    }
    return bytes > clipBytes * nearShare
      ? [{ rule: 'html-heavy', severity: 'warning', blockId: null, values }]
      : [];
  },
};
