import { gmailClipBytes } from '../mail-programs/gmailClip.ts';
import { mailWeight, roughMailWeight } from '../mailWeight.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The share of the limit from which the exact size is computed. */
const nearShare = 0.8;

/** The HTML stays below Gmail's clipping limit, including after the mail tool has lengthened the links. */
export const weight: Rule = {
  sentences: {
    'html-too-heavy': {
      de: 'Das HTML wiegt {kilobytes} KB: Gmail schneidet Mails über {most} KB ab, kürze die Ausgabe.',
      en: 'The HTML weighs {kilobytes} KB: Gmail clips mails at {most} KB, so shorten the issue.',
    },
    'html-heavy-when-sent': {
      de: 'Das HTML wiegt {kilobytes} KB, und {after} KB, sobald {tool} {links} {links|Link|Links} zum Zählen verlängert: Gmail schneidet Mails über {most} KB ab, kürze etwas.',
      en: 'The HTML weighs {kilobytes} KB, and {after} KB once {tool} has lengthened {links} {links|link|links} to count clicks: Gmail clips mails at {most} KB, so shorten it a little.',
    },
  },
  check: ({ issue, publication, target, tool }) => {
    const rough = roughMailWeight(issue, publication, target);
    if (!rough || rough.afterRewriting < gmailClipBytes * nearShare) return [];
    const weighed = mailWeight(issue, publication, target) ?? rough;
    const { bytes, links, afterRewriting } = weighed;
    const values = { kilobytes: Math.ceil(bytes / 1024), most: gmailClipBytes / 1024 };
    if (bytes > gmailClipBytes) return [finding('html-too-heavy', 'error', null, values)];
    if (afterRewriting <= gmailClipBytes) return [];
    const after = Math.ceil(afterRewriting / 1024);
    const all = { ...values, after, links, tool: tool.title };
    return [finding('html-heavy-when-sent', 'warning', null, all)];
  },
};
