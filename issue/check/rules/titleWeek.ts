import { isoWeekOf, type IsoWeek } from '../../calendar/isoWeek.ts';
import { isIsoDate } from '../../calendar/isoDate.ts';
import { changedWeek, namedWeek, withChange } from '../../calendar/namedWeek.ts';
import { mastheadOf } from '../../issue.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The week in the title and subject line is that of the issue's date. */
export const titleWeek: Rule = {
  sentences: {
    'title-other-week': {
      de: '„{text}“ nennt Woche {named}, das Datum der Ausgabe liegt in Woche {week}. Berichtige eines von beiden.',
      en: '“{text}” names week {named}, but the issue’s date is in week {week}. Correct one of them.',
    },
  },
  fixes: {
    'title-other-week': {
      label: { de: 'Woche {week} daraus machen', en: 'Make it week {week}' },
      apply: (issue, { blockId, values }) =>
        changeBlock(issue, blockId, (block) => {
          if (block.type !== 'masthead' || !isIsoDate(block.date)) return block;
          const week = isoWeekOf(block.date);
          const changed = (text: string) => (text === values['text'] ? withWeek(text, week) : text);
          return { ...block, title: changed(block.title), subject: changed(block.subject) };
        }),
    },
  },
  check: ({ issue }) => {
    const head = mastheadOf(issue);
    if (!head || !isIsoDate(head.date)) return [];
    const { week } = isoWeekOf(head.date);
    return [...new Set([head.title, head.subject])].flatMap((text) => {
      const named = namedWeek(text)?.week;
      if (named === undefined || named === week) return [];
      return [finding('title-other-week', 'warning', head.id, { text, named, week })];
    });
  },
};

function withWeek(text: string, week: IsoWeek): string {
  const named = namedWeek(text);
  return named ? withChange(text, changedWeek(text, named, week)) : text;
}
