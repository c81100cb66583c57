import { expect, test } from 'vitest';
import { firstHeadlines } from '../../../issue/rollover/firstIssue.ts';
import { recurringHeadline } from '../../../issue/text/recurringHeadline.ts';

test.each(['de', 'en', 'fr', 'es', 'it', 'pt', 'nl', 'pl'])(
  'the headlines of a first issue recur: %s',
  (language) => {
    const { news, chart } = firstHeadlines(language);
    expect(recurringHeadline([`${chart}Strom`])).toEqual([chart]);
    expect(recurringHeadline([news])).toEqual([`${news} `]);
  },
);

test.each(['Strom: So teuer', 'Plany na koniec tygodnia: słońce', 'Semana: a escola'])(
  'a headline of its own does not: %s',
  (headline) => {
    expect(recurringHeadline([headline])).toEqual([]);
  },
);
