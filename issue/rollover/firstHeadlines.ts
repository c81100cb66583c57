import { baseOf } from '../locale/baseOf.ts';

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
