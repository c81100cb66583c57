import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EarningsList } from '../../../../issue/import/earnings/listMaker.ts';
import { readEarningsList } from '../../../../issue/import/earnings/readEarningsList.ts';
import { companyText } from '../../../../issue/text/earningsText.ts';

const folder = join(import.meta.dirname, '../../../fixtures/earnings');
const near = '2025-08-25';

function listIn(text: string, html = ''): EarningsList {
  return readEarningsList({ text, html }, near);
}

function outline({ days, notTaken }: EarningsList): string[] {
  return [
    ...days.map(
      ({ date, companies }) => `${date ?? '?'}: ${companies.map(companyText).join(' · ')}`,
    ),
    ...notTaken.map(({ line, text, why }) => `${String(line)} ${why}: ${text}`),
  ];
}

describe('what people copy from calendars', () => {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|tsv|csv|ics|html)$/.test(name));
  it.each(files)('%s', async (name) => {
    const content = readFileSync(join(folder, name), 'utf8');
    const list = name.endsWith('.html') ? listIn('', content) : listIn(content);
    await expect(`${outline(list).join('\n')}\n`).toMatchFileSnapshot(
      join(folder, 'golden', `${name}.outline.txt`),
    );
  });
});

it('counts the lines of a text, also within quoted cells', () => {
  const text = 'Company,Date,Time\n"Okta,\nInc.",2025-08-27,AMC\nDell,someday,AMC';
  expect(outline(listIn(text))).toContain('4 unread: Dell · someday · AMC');
});

describe('lines and rows', () => {
  it.each<[string, string[]]>([
    ['Montag, 25. August: –\nDienstag, 26. August: Okta', ['2025-08-25: ', '2025-08-26: Okta']],
    [
      'Montag, 25. August: PDD (BMO)\nDienstag, 26. August: Okta (AMC)',
      ['2025-08-25: PDD (BMO)', '2025-08-26: Okta (AMC)'],
    ],
    [
      '2025-08-27, NVDA, NVIDIA, AMC\n2025-08-28, DELL, Dell, AMC',
      ['2025-08-27: NVIDIA [NVDA] (AMC)', '2025-08-28: Dell [DELL] (AMC)'],
    ],
    ['Mi 27.8. und Do 28.8.: Okta', ['2025-08-27: Okta', '2025-08-28: Okta']],
    ['Wed 8/27 & Thu 8/28: Box (AMC)', ['2025-08-27: Box (AMC)', '2025-08-28: Box (AMC)']],
    ['27./28. August:\n- Okta', ['2025-08-27: Okta', '2025-08-28: Okta']],
    ['Mi/Do 27./28.8.: Okta', ['2025-08-27: Okta', '2025-08-28: Okta']],
    ['August 27 and 28: Okta', ['2025-08-27: Okta', '2025-08-28: Okta']],
    ['8/27/25: Okta', ['2025-08-27: Okta']],
    ['Di und Mi: Okta', ['1 unread: Di und Mi: Okta']],
    ['Mi – 27.8.: Okta', ['2025-08-27: Okta']],
    ['Lufthansa: 27. August (vormittags)', ['2025-08-27: Lufthansa (BMO)']],
    ['Okta: Aug 27 (evening)', ['2025-08-27: Okta (AMC)']],
    ['Okta – 27. August, abends', ['2025-08-27: Okta (AMC)']],
    ['SAP: Mi, 27.8.; Okta: Do, 28.8.', ['2025-08-27: SAP', '2025-08-28: Okta']],
    ['Mo 25.8.: Volkswagen, Vz.', ['2025-08-25: Volkswagen, Vz.']],
    ['NVIDIA: Mittwoch, 27. August, nachbörslich', ['2025-08-27: NVIDIA (AMC)']],
    ['Date: Aug 27, 2025\nNVIDIA - AMC', ['2025-08-27: NVIDIA (AMC)']],
    ['25. – 29. August: PDD', ['1 unread: 25. – 29. August: PDD']],
    ['Symbol,Company,Date\nNVDA,NVIDIA,45896', ['2025-08-27: NVIDIA [NVDA]']],
    [
      'Wed 8/27\tBMO\tKohl’s\n\tAMC\tNVIDIA, Snowflake',
      ['2025-08-27: Kohl’s (BMO) · NVIDIA (AMC) · Snowflake (AMC)'],
    ],
    [
      'Earnings Calendar Week 35\nMon: PDD\nTue: Okta',
      ['2025-08-25: PDD', '2025-08-26: Okta', '1 no-day: Earnings Calendar Week 35'],
    ],
    ['Montag 31. Februar:\nNVIDIA', ['1 unread: Montag 31. Februar:', '2 no-day: NVIDIA']],
  ])('%s', (text, expected) => {
    expect(outline(listIn(text))).toEqual(expected);
  });
});

describe('a table with a column for each session', () => {
  const expected = ['2025-08-25: PDD (BMO) · Semtech (AMC)', '2025-08-26: Okta (AMC) · Box (AMC)'];
  it.each([
    'Tag\tVorbörslich\tNachbörslich\nMo 25.8.\tPDD\tSemtech\nDi 26.8.\t\tOkta, Box',
    'Date\tBefore Open\tAfter Close\n8/25\tPDD\tSemtech\n8/26\t-\tOkta, Box',
    'Tag;BMO;AMC\nMo 25.8.;PDD;Semtech\nDi 26.8.;;Okta\n;;Box',
    '| Tag | Vorbörslich (BMO) | Nachbörslich (AMC) |\n|--|--|--|\n| Montag | PDD | Semtech |\n| Dienstag | | Okta, Box |',
    'BMO\tAMC\tDatum\nPDD\tSemtech\t25.08.2025\n\tOkta, Box\t45895',
  ])('%s', (text) => {
    expect(outline(listIn(text))).toEqual(expected);
  });

  it('takes the day from a row of its own', () => {
    expect(outline(listIn('BMO\tAMC\nMi 27.8.\t\n\tNVIDIA'))).toEqual(['2025-08-27: NVIDIA (AMC)']);
  });

  it('names a row whose day is unknown', () => {
    expect(outline(listIn('Tag\tBMO\tAMC\nirgendwann\tPDD\tOkta'))).toEqual([
      '2 unread: irgendwann · PDD · Okta',
    ]);
  });
});

it.each([
  'Mittwoch, 27. August 2025:\n- NVIDIA',
  'Wed, August 27, 2025:\n• NVIDIA',
  'Mi 27.8.:\n\u202ENVI\u200BDIA\u202C',
])('a heading with a colon, and no invisible characters: %s', (text) => {
  expect(outline(listIn(text))).toEqual(['2025-08-27: NVIDIA']);
});

it('no invisible characters from a page', () => {
  const html =
    '<table><tr><td>27.8.2025</td><td>NVI&#8203;DIA&#8238;</td><td>AMC</td></tr></table>';
  expect(outline(listIn('', html))).toEqual(['2025-08-27: NVIDIA (AMC)']);
});

describe('days in a column that is not named so', () => {
  it.each<[string, string[]]>([
    ['Wann;Wer\nMittwoch;NVIDIA\nDonnerstag;Dell', ['2025-08-27: NVIDIA', '2025-08-28: Dell']],
    ['Wann;Wer\nMittwoch;NVIDIA', ['2025-08-27: NVIDIA']],
    ['Wann;Wer\nAMC;NVIDIA', ['?: NVIDIA (AMC)']],
    [
      '\tFirma\tKürzel\n27.8.2025\tNVIDIA\tNVDA\n28.8.2025\tDell\tDELL',
      ['2025-08-27: NVIDIA [NVDA]', '2025-08-28: Dell [DELL]'],
    ],
    ['Vorjahr\tFirma\tKürzel\n27.8.2024\tNVIDIA\tNVDA', ['?: NVIDIA [NVDA]', '1 columns: Vorjahr']],
    [
      'Unternehmen\tKürzel\tKonferenz am\tZeit\nNVIDIA\tNVDA\t27.8.2025\tAMC',
      ['2025-08-27: NVIDIA [NVDA] (AMC)'],
    ],
    [
      'Company\tTicker\tExpected\tLast report\nNVIDIA\tNVDA\t8/27/2025\t5/28/2025',
      ['2025-08-27: NVIDIA [NVDA]', '1 columns: Last report'],
    ],
    [
      'Company\tTicker\tPlan A\tPlan B\nNVIDIA\tNVDA\t8/27/2025\t8/28/2025',
      ['1 columns: Plan A, Plan B', '2 no-day: NVIDIA · NVDA · 8/27/2025 · 8/28/2025'],
    ],
    ['45896\tNVIDIA\n45897\tDell', ['2025-08-27: NVIDIA', '2025-08-28: Dell']],
    ['45896;NVIDIA;AMC\n45897;Dell;AMC', ['2025-08-27: NVIDIA (AMC)', '2025-08-28: Dell (AMC)']],
    ['27.8.2025\tNVIDIA\t45896', ['2025-08-27: NVIDIA']],
    ['NVIDIA\t45896\nDell\t812', ['?: NVIDIA · Dell']],
  ])('%s', (text, expected) => {
    expect(outline(listIn(text))).toEqual(expected);
  });
});

describe('calendars as pages and agencies write them', () => {
  const cells = (...rows: string[][]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  it.each<[string, string, string[]]>([
    [
      'Bloomberg',
      'Earnings due Monday, Aug. 25:\n  PDD Holdings (PDD US), premarket\nAm Dienstag, 26. August:\n  SAP (SAP GY Equity), postmarket',
      ['2025-08-25: PDD Holdings [PDD] (BMO)', '2025-08-26: SAP [SAP] (AMC)'],
    ],
    [
      'finanzen.net, a line for each cell',
      '27.08.25\n22:00\nNVIDIA Corp.\nQ2 2026 Earnings Release\n07:00\nSnowflake\nHalbjahreszahlen',
      [
        '2025-08-27: NVIDIA Corp. (AMC) · Snowflake (BMO)',
        '4 unread: Q2 2026 Earnings Release',
        '7 unread: Halbjahreszahlen',
      ],
    ],
    [
      'dpa-AFX',
      'Mittwoch, 27.08.2025\n07:30 Uhr - *** DEU/Uniper SE, Q2-Zahlen (detailliert)\n22:20 Uhr - USA/Nvidia, Ergebnis 2Q, Santa Clara\nAußerdem im Laufe des Tages:\n- Royal Bank of Canada, Ergebnis 3Q',
      [
        '2025-08-27: Uniper SE (BMO) · Nvidia (AMC) · Royal Bank of Canada',
        '3 unread: Santa Clara',
        '4 unread: Außerdem im Laufe des Tages:',
      ],
    ],
    [
      'TradingView, the name in the cell of the ticker',
      'Ticker\tEPS\tDate\tTime\nNVDANVIDIA Corporation\t1.01 USD\tAug 27\tAfter market close',
      ['2025-08-27: NVDANVIDIA Corporation (AMC)', '1 columns: EPS'],
    ],
    [
      'a week, each session a row',
      '\tMo 25.8.\tDi 26.8.\nVorbörslich\tPDD\t\nNachbörslich\tSemtech\tOkta, Box',
      ['2025-08-25: PDD (BMO) · Semtech (AMC)', '2025-08-26: Okta (AMC) · Box (AMC)'],
    ],
    [
      'a session for all names',
      'Di: MongoDB, Okta (jeweils nachbörslich)\nWed: KSS, SJM (both before the bell)',
      ['2025-08-26: MongoDB (AMC) · Okta (AMC)', '2025-08-27: KSS (BMO) · SJM (BMO)'],
    ],
    [
      'weekday and date in brackets, and the other way round',
      'Mon (8/25): PDD\n8/26 (Tue): OKTA\n27.8., Mi: NVDA\nThursday 28th: Dell\nFreitag, 29.: Alibaba',
      [
        '2025-08-25: PDD',
        '2025-08-26: OKTA',
        '2025-08-27: NVDA',
        '2025-08-28: Dell',
        '2025-08-29: Alibaba',
      ],
    ],
    [
      'a date between spaces',
      'NVDA 8/27 AMC\nBest Buy 28.8. vorbörslich',
      ['2025-08-27: NVDA (AMC)', '2025-08-28: Best Buy (BMO)'],
    ],
    [
      'Markdown without outer bars',
      'Firma | Datum | Zeit\n--- | --- | ---\nNVIDIA | 27.08.2025 | nachbörslich',
      ['2025-08-27: NVIDIA (AMC)'],
    ],
    [
      'what is none',
      '{"date":"2025-08-27","symbol":"NVDA"}\n27 août 2025: NVIDIA',
      ['1 unread: {"date":"2025-08-27","symbol":"NVDA"}', '2 unread: 27 août 2025: NVIDIA'],
    ],
  ])('%s', (_, text, expected) => {
    expect(outline(listIn(text))).toEqual(expected);
  });

  it.each<[string, string[][], string[]]>([
    [
      'a ticker below its name',
      [['Wed, Aug 27', 'AMC', '<a href="x">NVIDIA Corp</a><br><span>NVDA</span>']],
      ['2025-08-27: NVIDIA Corp [NVDA] (AMC)'],
    ],
    [
      'a week of lists',
      [
        ['Mon 8/25', 'Tue 8/26'],
        ['PDD<br>HEI', '<div>Okta</div><div>Box</div>'],
      ],
      ['2025-08-25: PDD · HEI', '2025-08-26: Okta · Box'],
    ],
    [
      'a day and a name in two lines',
      [['Wed<br>Aug 27', 'Royal Bank<br>of Canada', 'AMC']],
      ['2025-08-27: Royal Bank of Canada (AMC)'],
    ],
  ])('a page: %s', (_, rows, expected) => {
    expect(outline(listIn('', cells(...rows)))).toEqual(expected);
  });
});

describe('an event of a calendar file', () => {
  const calendar = (event: string) =>
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20250827\n${event}\nEND:VEVENT\nEND:VCALENDAR`;
  it.each<[string, string]>([
    [
      'SUMMARY:NVIDIA to report Q2\nDESCRIPTION:NVIDIA will report after the market closes.',
      'NVIDIA (AMC)',
    ],
    ['SUMMARY:SAP legt Q2-Zahlen vor\nDESCRIPTION:Wann: vorbörslich\\nWo: Walldorf', 'SAP (BMO)'],
    ['SUMMARY:Okta (OKTA) reports Q2 FY26 earnings\nDESCRIPTION:Session: AMC', 'Okta [OKTA] (AMC)'],
    [
      'SUMMARY:Dell to announce second quarter results\nDTSTART:20250827T140000Z\nDESCRIPTION:Before market open. Call later.',
      'Dell (BMO)',
    ],
    [
      'SUMMARY:Best Buy will report its third quarter\nDESCRIPTION:vorbörslich oder nachbörslich',
      'Best Buy',
    ],
    ['SUMMARY:Bayer veröffentlicht Halbjahresbericht', 'Bayer'],
    ['SUMMARY:BASF gibt die Quartalszahlen bekannt', 'BASF'],
    ['SUMMARY:Reports', 'Reports'],
    ['SUMMARY:Legt Group berichtet', 'Legt Group'],
  ])('%s', (event, expected) => {
    expect(outline(listIn(calendar(event)))).toEqual([`2025-08-27: ${expected}`]);
  });
});

describe('a session or time before names', () => {
  it.each<[string, string[]]>([
    ['27.8. 07:00 Delivery Hero, 08:00 Uniper', ['2025-08-27: Delivery Hero (BMO) · Uniper (BMO)']],
    ['27.8.25, 22:15: NVIDIA', ['2025-08-27: NVIDIA (AMC)']],
    ['Mi 27.8.:\n22:20: NVIDIA\n- 07:00 – Kohl’s', ['2025-08-27: NVIDIA (AMC) · Kohl’s (BMO)']],
    ['27.8.2025 22:15 Uhr: NVIDIA, HP', ['2025-08-27: NVIDIA (AMC) · HP (AMC)']],
    ['Mi 27.8. (nachbörslich) NVIDIA, HP', ['2025-08-27: NVIDIA (AMC) · HP (AMC)']],
    ['Mi 27.8. (BMO): Kohl’s, Okta (AMC)', ['2025-08-27: Kohl’s (BMO) · Okta (AMC)']],
    ['Mi 27.8. (AMC)\nNVIDIA\nHP', ['2025-08-27: NVIDIA (AMC) · HP (AMC)']],
    ['Mi 27.8. (AMC) NVIDIA\nHP', ['2025-08-27: NVIDIA (AMC) · HP']],
    [
      'Nachbörslich (Mi 27.8.): NVIDIA, HP\nDo 28.8.: Dell',
      ['2025-08-27: NVIDIA (AMC) · HP (AMC)', '2025-08-28: Dell'],
    ],
    ['Before open (Wed, Aug 27)\nKohl’s', ['2025-08-27: Kohl’s (BMO)']],
    ['AMC (Mi 27.8.)', ['2025-08-27: AMC']],
    ['Mi 27.8.: 3M, 1&1', ['2025-08-27: 3M · 1&1']],
  ])('%s', (text, expected) => {
    expect(outline(listIn(text))).toEqual(expected);
  });
});

describe('several days on one line', () => {
  it.each<[string, string[]]>([
    [
      'Mi 27.8.: NVIDIA (AMC); Do 28.8.: Dell (AMC)',
      ['2025-08-27: NVIDIA (AMC)', '2025-08-28: Dell (AMC)'],
    ],
    [
      '27. Aug NVIDIA, 28. Aug Dell, 29. Aug Alibaba',
      ['2025-08-27: NVIDIA', '2025-08-28: Dell', '2025-08-29: Alibaba'],
    ],
    [
      '- Mi, 27. August: NVIDIA, Okta (AMC), Do, 28. August: Dell, Inc.',
      ['2025-08-27: NVIDIA · Okta (AMC)', '2025-08-28: Dell, Inc.'],
    ],
    [
      'NVIDIA (AMC, Mi 27.8.), Dell (AMC, Do 28.8.)',
      ['2025-08-27: NVIDIA (AMC)', '2025-08-28: Dell (AMC)'],
    ],
    ['NVIDIA (27.8.); Dell (8/28, BMO)', ['2025-08-27: NVIDIA', '2025-08-28: Dell (BMO)']],
    ['Mon: PDD; Tue: Okta, MongoDB', ['2025-08-25: PDD', '2025-08-26: Okta · MongoDB']],
    ['Mo 25.8.: PDD – Di 26.8.: Okta', ['2025-08-25: PDD', '2025-08-26: Okta']],
    ['8/27: NVIDIA | 8/28: Dell', ['2025-08-27: NVIDIA', '2025-08-28: Dell']],
    ['Mo 25.8.: keine, Di 26.8.: Okta', ['2025-08-25: ', '2025-08-26: Okta']],
  ])('%s', (text, expected) => {
    expect(outline(listIn(text))).toEqual(expected);
  });
});

describe('a span of days is a heading and no company', () => {
  it.each([
    'Montag 25. August 2025 – Freitag 29. August 2025',
    'Mi 27.8. - Do 28.8.: Jackson Hole',
    '25. bis 29. August 2025',
    '25.-29.8.2025',
    'August 25–29, 2025',
    'Aug 25 to Aug 29',
    'Mo–Fr',
    'Woche vom 25. bis 29. August 2025',
    'KW 35: 25.–29.8.',
  ])('%s', (text) => {
    expect(outline(listIn(`${text}\nOkta\nMi 27.8.: NVIDIA`))).toEqual([
      '2025-08-27: NVIDIA',
      `1 unread: ${text}`,
      '2 no-day: Okta',
    ]);
  });

  it.each(['Mi – 27.8.: NVIDIA', '27.8. – 1&1, NVIDIA', '27.8. - 3M'])('not in %s', (text) => {
    expect(outline(listIn(text))[0]).toMatch(/^2025-08-27: \S/);
  });
});

it('no hidden column of a page', () => {
  const row = (name: string) =>
    `<tr><td>27.8.2025</td><td style="display:none">Halbleiter GmbH ${name}</td><td>${name}</td><td>AMC</td></tr>`;
  expect(outline(listIn('', `<table>${row('NVIDIA')}${row('Okta')}</table>`))).toEqual([
    '2025-08-27: NVIDIA (AMC) · Okta (AMC)',
  ]);
});

it('a table nested thousands deep is read without end or error', () => {
  const deep = `${'<div>'.repeat(5000)}<table><tr><td>A</td><td>B</td></tr></table>`;
  expect(() => listIn('', `<table><tr><td>x</td><td>${deep}</td></tr></table>`)).not.toThrow();
});
