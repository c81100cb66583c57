import { blankBlock, blankNewsItem, type Block } from '../blocks/allBlocks.ts';
import { addDays, weekdayNumber, type IsoDate } from '../calendar/isoDate.ts';
import { weekdayFrom } from '../calendar/weekday.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { richText } from '../text/inline.ts';
import { firstHeadlines } from './firstHeadlines.ts';

/**
 * Returns a newsletter's first issue, dated today, or on the newsletter's next weekday: the usual blocks, its standing
 * text, and the weekdays of its week for the earnings.
 */
export function firstIssue(
  publication: Publication,
  { newId, today }: { readonly newId: () => string; readonly today: IsoDate },
): Issue {
  const { author, standingText, language, weekday } = publication;
  const date = weekday ? weekdayFrom(today, weekday) : today;
  const headlines = firstHeadlines(language);
  const blocks: Block[] = [
    { ...blankBlock('masthead', newId()), byline: author, date },
    { ...blankBlock('greeting', newId()), body: standingText.greeting },
    blankBlock('lead-essay', newId()),
    {
      ...blankBlock('news-section', newId()),
      headline: richText(headlines.news),
      items: Array.from({ length: 3 }, () => blankNewsItem(newId())),
    },
    { ...blankBlock('chart', newId()), emoji: '📈', headline: richText(headlines.chart) },
    { ...blankBlock('tip', newId()), emoji: '📺' },
    {
      ...blankBlock('earnings', newId()),
      emoji: '🖨️',
      headline: richText(headlines.earnings),
      days: weekdaysOf(date).map((day) => ({ date: day, companies: [] })),
    },
    { ...blankBlock('outro', newId()), body: standingText.outro },
  ];
  return { id: newId(), blocks };
}

/** Returns Monday to Friday of a day's week. */
function weekdaysOf(date: IsoDate): IsoDate[] {
  const monday = addDays(date, 1 - weekdayNumber(date));
  return [0, 1, 2, 3, 4].map((days) => addDays(monday, days));
}
