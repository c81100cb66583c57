import { blankBlock, blankNewsItem, type Block } from '../blocks/allBlocks.ts';
import { addDays, weekdayNumber, type IsoDate } from '../calendar/isoDate.ts';
import { weekdayFrom } from '../calendar/weekday.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { richText } from '../text/inline.ts';
import { baseOf } from '../locale/baseOf.ts';

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

/** The recurring headlines of a first issue. */
interface Headlines {
  readonly news: string;
  readonly chart: string;
  readonly earnings: string;
}

const english: Headlines = {
  news: 'More news of the week:',
  chart: 'Chart of the week: ',
  earnings: 'Earnings of the week',
};

const headlines: Readonly<Record<string, Headlines>> = {
  de: {
    news: 'Die weiteren News der Woche:',
    chart: 'Chart der Woche: ',
    earnings: 'Quartalsergebnisse der Woche',
  },
  fr: {
    news: 'Le reste de l’actualité de la semaine\u00A0:',
    chart: 'Le graphique de la semaine\u00A0: ',
    earnings: 'Les résultats de la semaine',
  },
  es: {
    news: 'Más noticias de la semana:',
    chart: 'El gráfico de la semana: ',
    earnings: 'Los resultados de la semana',
  },
  it: {
    news: 'Le altre notizie della settimana:',
    chart: 'Il grafico della settimana: ',
    earnings: 'I risultati della settimana',
  },
  pt: {
    news: 'Mais notícias da semana:',
    chart: 'O gráfico da semana: ',
    earnings: 'Os resultados da semana',
  },
  nl: {
    news: 'Meer nieuws van de week:',
    chart: 'Grafiek van de week: ',
    earnings: 'Kwartaalcijfers van de week',
  },
  pl: {
    news: 'Pozostałe wiadomości tygodnia:',
    chart: 'Wykres tygodnia: ',
    earnings: 'Wyniki finansowe tygodnia',
  },
};

/** Returns the headlines in the language of a BCP 47 tag, English ones if there are none. */
export function firstHeadlines(language: string): Headlines {
  return headlines[baseOf(language)] ?? english;
}
