import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartSource, Wish } from './drawSource.ts';

function chart(name: string, source: string, wish: Wish): ChartSource {
  return { name, source, wish };
}

const kw35 = readFileSync(
  join(import.meta.dirname, '../../../fixtures/charts/kw35-prices.csv'),
  'utf8',
);

const lead = {
  kind: 'line',
  scale: 'log',
  title: 'Das beste Modell wird nicht billiger',
  subtitle: 'Preis je Million ausgegebener Tokens',
  unit: 'US-Dollar',
  source: 'Preislisten der Anbieter, beispielhafte Werte',
  note: 'Niveau: das jeweils günstigste Modell, das so gut ist wie das genannte',
  language: 'de',
  highlighted: ['Jeweils bestes Modell'],
  notes: [{ at: '05/2024', series: 'GPT-4o-Niveau', text: 'GPT-4o erscheint' }],
} as const satisfies Wish;

/** A walk that looks like data, the same in every run. */
function walk(length: number, from: number, seed: number, step = 0.08): number[] {
  let [state, value] = [seed, from];
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    value *= 1 + (state / 2_147_483_648 - 0.47) * step;
    return Math.round(value * 100) / 100;
  });
}

function monthly(first: string, columns: Readonly<Record<string, readonly number[]>>): string {
  const [year = 2020, month = 1] = first.split('-').map(Number);
  const [values = []] = Object.values(columns);
  const rows = values.map((_, row) => {
    const at = month - 1 + row;
    const when = `${String(year + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`;
    return [when, ...Object.values(columns).map((column) => String(column[row]))].join('\t');
  });
  return [['Month', ...Object.keys(columns)].join('\t'), ...rows].join('\n');
}

const marketValue =
  'Unternehmen;Börsenwert (Mrd. $)\nNVIDIA;4.340\nMicrosoft;3.770\nApple;3.380\nAlphabet;2.510\nAmazon;2.440\nMeta;1.890\nBroadcom;1.380\nTesla;1.100';
const cloud =
  'Quartal;AWS;Microsoft;Google;Andere\nQ1 2023;32;23;10;35\nQ2 2023;32;22;11;35\nQ3 2023;31;23;11;35\nQ4 2023;31;24;11;34\nQ1 2024;31;25;11;33\nQ2 2024;32;23;12;33\nQ3 2024;31;20;12;37\nQ4 2024;30;21;12;37\nQ1 2025;29;22;12;37';
const energy = monthly('2024-01', {
  'Wind onshore': walk(20, 9, 3, 0.4),
  'Wind offshore': walk(20, 2.4, 8, 0.4),
  Solar: walk(20, 4.5, 5, 0.5),
  Biomass: walk(20, 3.1, 2, 0.05),
});
const rates =
  'Date\tECB\tFed\n2022-01-01\t-0.5\t0.25\n2022-07-01\t0\t1.75\n2022-10-01\t0.75\t3.25\n2023-01-01\t2\t4.5\n2023-07-01\t3.5\t5.25\n2024-01-01\t4\t5.5\n2024-07-01\t3.75\t5.5\n2025-01-01\t3\t4.5\n2025-07-01\t2\t4.5';

/** Charts of all kinds, in both languages and themes, with data that are hard to label. */
export const gallery: readonly ChartSource[] = [
  chart('kw35-light', kw35, lead),
  chart('kw35-dark', kw35, { ...lead, theme: 'dark' }),
  chart('line-one', monthly('2021-03', { Index: walk(48, 100, 11) }), {
    kind: 'line',
    title: 'Half of it is back',
    subtitle: 'Office occupancy in ten cities',
    unit: '%',
    source: 'Kastle',
    notes: [{ at: '2022-06', text: 'Return-to-office rules in most banks' }],
    references: [{ at: '2023-01', to: '2023-06', label: 'Bank crisis' }],
  }),
  chart(
    'line-many-close',
    monthly('2022-01', {
      'Deutschland und Österreich': walk(40, 100, 21, 0.03),
      Frankreich: walk(40, 101, 22, 0.03),
      Italien: walk(40, 99, 23, 0.03),
      'Vereinigtes Königreich': walk(40, 100, 24, 0.03),
      Spanien: walk(40, 102, 25, 0.03),
      Niederlande: walk(40, 98, 26, 0.03),
    }),
    {
      kind: 'line',
      title: 'Sechs Länder, eine Richtung',
      isIndexed: true,
      language: 'de',
      source: 'Eurostat',
    },
  ),
  chart(
    'line-ends-early',
    'Jahr;Nokia;BlackBerry;iPhone;Android\n2007;49;10;3;\n2008;44;16;8;0,5\n2009;47;20;14;4\n2010;38;16;16;23\n2011;16;10;19;49\n2012;4;5;19;66\n2013;;2;15;78\n2014;;;15;81\n2015;;;16;82\n2016;;;14;84',
    {
      kind: 'line',
      title: 'Wie schnell ein Marktführer verschwindet',
      subtitle: 'Anteil an verkauften Smartphones',
      unit: '%',
      language: 'de',
      source: 'Gartner',
    },
  ),
  chart('line-rates', rates, {
    kind: 'line',
    title: 'Rates are coming down again',
    subtitle: 'Policy rates',
    unit: '%',
    source: 'ECB, Federal Reserve',
    references: [{ at: 2, label: 'Inflation target' }],
  }),
  chart(
    'line-days',
    'Datum;Kurs\n01.08.2025;173,72\n04.08.2025;180,00\n05.08.2025;178,26\n06.08.2025;179,42\n07.08.2025;180,77\n08.08.2025;182,70\n11.08.2025;182,06\n12.08.2025;183,16\n13.08.2025;181,59\n14.08.2025;182,02\n15.08.2025;180,45\n18.08.2025;182,01\n19.08.2025;175,64\n20.08.2025;175,40\n21.08.2025;174,98\n22.08.2025;177,99',
    {
      kind: 'line',
      title: 'NVIDIA vor den Zahlen',
      unit: 'US-Dollar',
      language: 'de',
      source: 'Nasdaq',
      theme: 'dark',
    },
  ),
  chart(
    'line-gaps',
    'Monat;Besucher\nJan 2020;1.200.000\nFeb 2020;1.150.000\nMär 2020;\nApr 2020;\nMai 2020;90.000\nJun 2020;400.000\nJul 2020;700.000\nAug 2020;820.000',
    {
      kind: 'line',
      title: 'Geschlossen',
      subtitle: 'Besucher der Museen',
      language: 'de',
      source: 'Berliner Senat',
    },
  ),
  chart('area-one', monthly('2015-01', { Users: walk(120, 12_000_000, 9, 0.1) }), {
    kind: 'area',
    title: 'Slow, then fast',
    subtitle: 'Monthly users',
    source: 'Company filings',
  }),
  chart(
    'area-negative',
    monthly('2023-01', { Balance: walk(30, 30, 4, 1.4).map((value, at) => value - 28 - at) }),
    {
      kind: 'area',
      title: 'Below the line since spring',
      unit: '€bn',
      accent: '#c2410c',
    },
  ),
  chart('stacked-area', energy, {
    kind: 'stacked-area',
    title: 'Wind carries the winter',
    subtitle: 'Electricity from renewables',
    unit: 'TWh',
    source: 'Energy-Charts',
  }),
  chart('stacked-area-dark', cloud, {
    kind: 'stacked-area',
    title: 'Die Kleinen werden nicht kleiner',
    subtitle: 'Anteile am Cloud-Markt',
    unit: '%',
    language: 'de',
    theme: 'dark',
    source: 'Synergy Research',
  }),
  chart(
    'bar-one',
    'Jahr;Umsatz (Mrd. $)\n2020;10,9\n2021;16,7\n2022;26,9\n2023;27,0\n2024;60,9\n2025;130,5',
    {
      kind: 'bar',
      title: 'Mehr als verzehnfacht',
      subtitle: 'Umsatz von NVIDIA im Geschäftsjahr',
      language: 'de',
      source: 'NVIDIA',
      highlighted: ['2025'],
    },
  ),
  chart('bar-months', monthly('2022-01', { Layoffs: walk(44, 23, 6, 0.6).map(Math.round) }), {
    kind: 'bar',
    title: 'The wave has broken',
    subtitle: 'Tech layoffs',
    unit: 'thousand',
    source: 'Layoffs.fyi',
    notes: [{ at: '2023-01', text: 'Alphabet and Microsoft cut 22,000 jobs' }],
  }),
  chart(
    'bar-negative',
    'Quarter\tGrowth\nQ1 2024\t0.3%\nQ2 2024\t-0.2%\nQ3 2024\t0.1%\nQ4 2024\t-0.4%\nQ1 2025\t0.4%\nQ2 2025\t-0.3%',
    {
      kind: 'bar',
      title: 'Up, down, up, down',
      subtitle: 'German GDP, change on the previous quarter',
      source: 'Destatis',
    },
  ),
  chart(
    'bar-long-names',
    'Was stört?\tAnteil\nZu viele E-Mails am Tag\t61 %\nKein Absender, den man kennt\t48 %\nZu lang für ein Telefon\t37 %\nKlingt nach Maschine\t35 %\nAbmelden schwer zu finden\t22 %',
    {
      kind: 'bar',
      title: 'Warum Newsletter abbestellt werden',
      language: 'de',
      note: 'Mehrfachnennungen möglich',
      source: 'Eigene Umfrage, 1.204 Antworten',
    },
  ),
  chart(
    'grouped',
    'Jahr;Deutschland;Frankreich;Italien\n2021;3,7;6,9;8,9\n2022;1,4;2,6;4,7\n2023;-0,3;0,9;0,7\n2024;-0,2;1,1;0,7',
    {
      kind: 'grouped',
      title: 'Schlusslicht',
      subtitle: 'Wachstum des Bruttoinlandsprodukts',
      unit: '%',
      language: 'de',
      source: 'Eurostat',
    },
  ),
  chart(
    'grouped-names',
    'Product\t2023\t2025\nSearch advertising\t175\t198\nYouTube\t31\t36\nCloud\t33\t43\nSubscriptions and devices\t34\t40',
    {
      kind: 'grouped',
      title: 'Everything grows',
      subtitle: 'Alphabet’s revenue',
      unit: '$bn',
      source: 'Alphabet',
    },
  ),
  chart(
    'stacked',
    'Year\tHardware\tServices\tLicences\n2020\t12\t8\t3\n2021\t13\t10\t3\n2022\t12\t14\t4\n2023\t11\t18\t4\n2024\t10\t23\t5',
    {
      kind: 'stacked',
      title: 'Services took over',
      unit: '€m',
      source: 'Annual reports',
    },
  ),
  chart(
    'stacked-names',
    'Land;Kohle;Gas;Kernkraft;Erneuerbare\nDeutschland;22;15;0;63\nFrankreich;0;3;68;29\nPolen;57;12;0;31\nSpanien;1;19;20;60',
    {
      kind: 'stacked',
      title: 'Woher der Strom kommt',
      unit: '%',
      language: 'de',
      source: 'Ember',
    },
  ),
  chart(
    'share-names',
    'Alter;täglich;wöchentlich;seltener;nie\n18–29;41;30;17;12\n30–49;28;33;22;17\n50–64;15;27;28;30\nab 65;6;14;25;55',
    {
      kind: 'share',
      title: 'Die Jungen fragen die Maschine',
      subtitle: 'Wie oft nutzen Sie KI-Chatbots?',
      language: 'de',
      source: 'Bitkom',
    },
  ),
  chart('share-times', cloud.replaceAll(';', '\t'), {
    kind: 'share',
    title: 'Amazon’s lead melts',
    subtitle: 'Cloud market',
    source: 'Synergy Research',
  }),
  chart('horizontal', marketValue, {
    kind: 'horizontal',
    title: 'Die Wertvollsten',
    language: 'de',
    highlighted: ['NVIDIA'],
    source: 'Börsen, August 2025',
    references: [{ at: 2000, label: '2 Billionen' }],
  }),
  chart(
    'horizontal-negative',
    'Fund\tReturn\nTech\t18.4%\nHealth\t-4.2%\nEnergy\t-11.7%\nBanks\t9.6%\nUtilities and everything with a pipe\t2.1%',
    {
      kind: 'horizontal',
      title: 'Winners and losers',
      subtitle: 'Return since January',
      theme: 'dark',
    },
  ),
  chart(
    'horizontal-two',
    'Land;2015;2025\nNorwegen;22,4;92\nDänemark;0,7;68\nDeutschland;0,7;19\nItalien;0,1;6',
    {
      kind: 'horizontal',
      title: 'Norwegen ist fertig',
      subtitle: 'Anteil der E-Autos an Neuzulassungen',
      unit: '%',
      language: 'de',
    },
  ),
  chart(
    'lollipop',
    'Sprache;Token je Wort\nEnglisch;1,3\nSpanisch;1,6\nDeutsch;1,9\nPolnisch;2,7\nGriechisch;3,4\nHindi;4,6\nBirmanisch;9,8',
    {
      kind: 'lollipop',
      title: 'Deutsch kostet mehr',
      subtitle: 'Tokens je Wort',
      language: 'de',
      highlighted: ['Deutsch'],
      source: 'Eigene Messung',
    },
  ),
  chart(
    'lollipop-two',
    'Job\tWomen\tMen\nEngineer\t61\t68\nLawyer\t72\t91\nTeacher\t44\t46\nNurse\t41\t43\nSales manager\t55\t74',
    {
      kind: 'lollipop',
      title: 'The gap is widest where pay is highest',
      subtitle: 'Median pay',
      unit: '€ thousand',
      source: 'Eurostat',
    },
  ),
  chart('slope-series', cloud, {
    kind: 'slope',
    title: 'Zwei Jahre Cloud',
    subtitle: 'Marktanteile',
    unit: '%',
    language: 'de',
    highlighted: ['AWS'],
    source: 'Synergy Research',
  }),
  chart(
    'slope-rows',
    'City\t2015\t2025\nBerlin\t8.5\t15.8\nMunich\t14.6\t21.4\nHamburg\t10.9\t15.9\nLeipzig\t5.4\t9.6\nCologne\t10.1\t14.9',
    {
      kind: 'slope',
      title: 'Berlin caught up with Hamburg',
      subtitle: 'Asking rents',
      unit: '€ per m²',
      highlighted: ['Berlin'],
    },
  ),
  chart(
    'scatter',
    'Modell;Preis ($);Punkte\nGPT-5;10;69\nClaude Opus 4.1;75;59\nClaude Sonnet 4;15;57\nGemini 2.5 Pro;10;65\nGrok 4;15;68\nDeepSeek V3.1;1,7;54\nQwen3 235B;2,2;57\nGPT-5 mini;2;64\nLlama 4 Maverick;0,9;36\nMistral Medium 3;2;39\ngpt-oss-120B;0,6;58',
    {
      kind: 'scatter',
      title: 'Teurer heißt nicht besser',
      subtitle: 'Preis je Million Tokens und Ergebnis im Vergleichstest',
      language: 'de',
      highlighted: ['Claude Opus 4.1', 'GPT-5'],
      source: 'Artificial Analysis',
    },
  ),
  chart(
    'scatter-plain',
    'Weight\tHeight\n61\t168\n72\t175\n80\t181\n55\t160\n90\t188\n68\t172\n77\t179\n84\t183',
    {
      kind: 'scatter',
      title: 'Taller is heavier',
      theme: 'dark',
    },
  ),
  chart('narrow', cloud, {
    kind: 'line',
    title: 'Schmal, mit einem langen Titel, der umbricht, und mit Umlauten: Ä Ö Ü ß',
    unit: '%',
    language: 'de',
    width: 360,
    source:
      'Synergy Research, eigene Berechnungen, und eine sehr lange Angabe der Quelle, die auch umbricht',
  }),
  chart('hostile', 'A & B <script>\t"Quoted"\nx < y\t1\n]]> & co\t2\n</svg>\t3', {
    kind: 'horizontal',
    title: '<b>No & markup</b>',
    source: '"&lt;"',
  }),
];
