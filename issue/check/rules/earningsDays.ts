import { addDays, isIsoDate, weekdayNumber, type IsoDate } from '../../calendar/isoDate.ts';
import { isoWeekOf, mondayOf } from '../../calendar/isoWeek.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { allPieces } from '../walkPieces.ts';

/** Earnings days are weekdays of the issue's own week. */
export const earningsDays: Rule = {
  sentences: {
    'earnings-no-date': {
      de: '„{day}“ in den Quartalszahlen ist kein Datum: Wähle den Tag.',
      en: '“{day}” in the earnings list is no date: choose the day.',
    },
    'earnings-weekend': {
      de: 'Der {day} ist ein {weekday}: Dann melden Börsenfirmen keine Zahlen, prüfe das Datum.',
      en: '{day} is a {weekday}, when listed companies do not report: check the date.',
    },
    'earnings-other-week': {
      de: 'Der {day} liegt nicht in der Woche der Ausgabe ({from} bis {to}): Prüfe das Datum.',
      en: '{day} is not in the week of the issue ({from} to {to}): check the date.',
    },
  },
  check: (subject) =>
    subject.blocks.flatMap(({ id, pieces }) =>
      pieces
        .flatMap((piece) => (piece.kind === 'earnings' ? piece.days : []))
        .flatMap(({ date }) => dayFindings(date, id, subject)),
    ),
};

function dayFindings(date: IsoDate, blockId: string, { context }: Subject): Finding[] {
  const found = (rule: string, severity: Severity, values: Finding['values']): Finding => ({
    rule,
    severity,
    blockId,
    values,
  });
  if (!isIsoDate(date)) return [found('earnings-no-date', 'error', { day: date })];
  if (weekdayNumber(date) > 5) {
    return [found('earnings-weekend', 'warning', { day: date, weekday: date })];
  }
  if (!isIsoDate(context.date)) return [];
  const monday = mondayOf(isoWeekOf(context.date));
  const friday = addDays(monday, 4);
  if (date >= monday && date <= friday) return [];
  return [found('earnings-other-week', 'warning', { day: date, from: monday, to: friday })];
}
