interface Headlines {
  readonly news: string;
  readonly chart: string;
  readonly earnings: string;
}

const german: Headlines = {
  news: 'Die weiteren News der Woche:',
  chart: 'Chart der Woche: ',
  earnings: 'Quartalsergebnisse der Woche',
};

const english: Headlines = {
  news: 'More news of the week:',
  chart: 'Chart of the week: ',
  earnings: 'Earnings of the week',
};

/** Returns the recurring headlines of a first issue: German for `de…`, otherwise English. */
export function firstHeadlines(language: string): Headlines {
  return language.toLowerCase().startsWith('de') ? german : english;
}
