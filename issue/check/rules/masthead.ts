import { mastheadOf } from '../../issue.ts';
import { isIsoDate } from '../../calendar/isoDate.ts';
import { finding, type Severity } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The newsletter's name, title, subject line, preheader and date are set. */
export const masthead: Rule = {
  sentences: {
    'missing-name': {
      de: 'Der Newsletter hat keinen Namen, also steht keiner über der Mail: Trage ihn in den Einstellungen ein.',
      en: 'The newsletter has no name, so the mail shows none: enter it in the settings.',
    },
    'missing-title': {
      de: 'Die Ausgabe hat keinen Titel: Trage ihn im Kopf ein.',
      en: 'The issue has no title: enter it in the masthead.',
    },
    'missing-subject': {
      de: 'Die Betreffzeile fehlt: Ohne sie zeigt das Postfach eine leere Zeile.',
      en: 'The subject line is missing, so inboxes would show an empty line: write one.',
    },
    'missing-preheader': {
      de: 'Die Vorschauzeile fehlt: Schreibe eine, sonst steht neben dem Betreff die erste Überschrift.',
      en: 'The preheader is missing: write one, or inboxes show the first headline next to the subject.',
    },
    'missing-date': {
      de: 'Das Datum fehlt oder ist keines: Gib den Tag an, an dem die Ausgabe erscheint.',
      en: 'The date is missing or invalid: set the day on which the issue is sent.',
    },
  },
  check: ({ issue, publication }) => {
    const head = mastheadOf(issue);
    const missing = (rule: string, severity: Severity, blockId = head?.id ?? null) =>
      finding(rule, severity, blockId);
    return [
      ...(publication.name.trim() ? [] : [missing('missing-name', 'warning', null)]),
      ...(head?.title.trim() ? [] : [missing('missing-title', 'error')]),
      ...(head?.subject.trim() ? [] : [missing('missing-subject', 'error')]),
      ...(head?.preheader.trim() ? [] : [missing('missing-preheader', 'warning')]),
      ...(head && isIsoDate(head.date) ? [] : [missing('missing-date', 'error')]),
    ];
  },
};
