import {
  addDays,
  daysBetween,
  isIsoDate,
  weekdayNumber,
  type IsoDate,
} from '../../calendar/isoDate.ts';
import { isoWeekOf, mondayOf } from '../../calendar/isoWeek.ts';
import { replaceInBlock } from '../../changes/changeBlock.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';

/** Earnings days are weekdays of the issue's own week. */
export const earningsDays: Rule = {
  sentences: {
    'earnings-no-date': {
      de: '„{day}“ in den Quartalszahlen ist kein Datum: Wähle den Tag.',
      en: '“{day}” in the earnings list is not a date: choose the day.',
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
  fixes: {
    'earnings-other-week': {
      label: { de: '{weekday} dieser Woche nehmen', en: 'Use {weekday} of this week' },
      apply: (issue, { blockId, values }) => {
        const day = String(values['day']);
        const moved = addDays(String(values['from']), weekdayNumber(day) - 1);
        return replaceInBlock(issue, blockId, (value, field) =>
          field === 'date' && value === day ? moved : value,
        );
      },
    },
  },
  check: (subject) =>
    subject.blocks.flatMap(({ id, block }) =>
      block.type === 'earnings'
        ? block.days.flatMap(({ date }) => dayFindings(date, id, subject))
        : [],
    ),
};

function dayFindings(date: IsoDate, blockId: string, { context }: Subject): Finding[] {
  if (!isIsoDate(date)) return [finding('earnings-no-date', 'error', blockId, { day: date })];
  if (weekdayNumber(date) > 5)
    return [finding('earnings-weekend', 'warning', blockId, { day: date, weekday: date })];
  if (!isIsoDate(context.date)) return [];
  const from = mondayOf(isoWeekOf(context.date));
  const offset = daysBetween(from, date);
  if (offset >= 0 && offset < 5) return [];
  const values = { day: date, weekday: date, from, to: addDays(from, 4) };
  return [finding('earnings-other-week', 'warning', blockId, values)];
}
