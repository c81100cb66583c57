import { countWords } from '../../counting/countWords.ts';
import { mastheadOf } from '../../issue.ts';
import { finding } from '../finding.ts';
import { inboxCuts } from '../mail-programs/inboxCuts.ts';
import type { Rule } from '../rule.ts';

/** All phones truncate anything longer, and so does Outlook in a browser. */
const mostOfSubject = inboxCuts.outlookWeb.subject;
/** No phone shows more. */
const mostOfPreheader = inboxCuts.appleIphone.preheader;

/** Subject and preheader are short enough for inboxes to show the important part. */
export const subjectLength: Rule = {
  sentences: {
    'long-subject': {
      de: 'Die Betreffzeile hat {length} Zeichen: Gmail zeigt am Telefon {gmail}, Apple Mail {apple}, Outlook im Browser {most}. Kürze sie, das Wichtige nach vorn.',
      en: 'The subject line has {length} characters: Gmail shows {gmail} on a phone, Apple Mail {apple}, Outlook in a browser {most}. Shorten it, and put what matters first.',
    },
    'long-preheader': {
      de: 'Die Vorschauzeile hat {length} Zeichen: Am Telefon zeigt Apple Mail {most}, Gmail {gmail}. Kürze sie, das Wichtige nach vorn.',
      en: 'The preheader has {length} characters: on a phone, Apple Mail shows {most}, Gmail {gmail}. Shorten it, and put what matters first.',
    },
  },
  check: ({ issue }) => {
    const head = mastheadOf(issue);
    if (!head) return [];
    const charactersOf = (text: string) => countWords(text).characters;
    const subject = charactersOf(head.subject);
    const preheader = charactersOf(head.preheader);
    const { gmailAndroid, appleIphone } = inboxCuts;
    const cuts = { gmail: gmailAndroid.subject, apple: appleIphone.subject, most: mostOfSubject };
    const inboxes = { gmail: gmailAndroid.preheader, most: mostOfPreheader };
    return [
      ...(subject > mostOfSubject
        ? [finding('long-subject', 'warning', head.id, { length: subject, ...cuts })]
        : []),
      ...(preheader > mostOfPreheader
        ? [finding('long-preheader', 'hint', head.id, { length: preheader, ...inboxes })]
        : []),
    ];
  },
};
