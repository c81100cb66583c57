import { describe, expect, it } from 'vitest';
import { readCompanies } from '../../../../issue/import/earnings/companies.ts';

/** Name, ticker and session of each company: "NVIDIA|NVDA|amc". */
function read(text: string): string[] {
  return readCompanies(text).map(({ name, ticker, session }) => `${name}|${ticker}|${session}`);
}

describe('names keep what belongs to them', () => {
  it.each<[string, string[]]>([
    ['Kroger Company (The) (BMO)', ['Kroger Company (The)||bmo']],
    ['J.M. Smucker Company (The) [SJM] (bmo)', ['J.M. Smucker Company (The)|SJM|bmo']],
    ['Ferrari, N.V.', ['Ferrari, N.V.||open']],
    [
      'Merck, KGaA, Kering, S.A., Alphabet, Inc. (AMC)',
      ['Merck, KGaA||open', 'Kering, S.A.||open', 'Alphabet, Inc.||amc'],
    ],
    ['Best Buy Co., Inc., Okta', ['Best Buy Co., Inc.||open', 'Okta||open']],
    ['Toyota Motor Corp., Ltd. (ADR)', ['Toyota Motor Corp., Ltd. (ADR)||open']],
    [
      'Henkel AG & Co. KGaA; Fresenius SE & Co. KGaA',
      ['Henkel AG & Co. KGaA||open', 'Fresenius SE & Co. KGaA||open'],
    ],
    ['LVMH Moët Hennessy, Société Européenne', ['LVMH Moët Hennessy, Société Européenne||open']],
    ['Berkshire Hathaway, Inc. Class B (BRK.B)', ['Berkshire Hathaway, Inc. Class B|BRK.B|open']],
    ['Novo Nordisk, A/S, Volvo, AB (publ)', ['Novo Nordisk, A/S||open', 'Volvo, AB (publ)||open']],
    ['Enel, S.p.A. (vorbörslich)', ['Enel, S.p.A.||bmo']],
    ['Volkswagen, Vz., BMW, St. (BMO)', ['Volkswagen, Vz.||open', 'BMW, St.||bmo']],
    ['Henkel, Vorzüge; Sixt, Stammaktien', ['Henkel, Vorzüge||open', 'Sixt, Stammaktien||open']],
    [
      'Berkshire Hathaway, B, Alphabet, Class A (AMC)',
      ['Berkshire Hathaway, B||open', 'Alphabet, Class A||amc'],
    ],
    ['Atlas Copco, A, Brown-Forman, Cl. B', ['Atlas Copco, A||open', 'Brown-Forman, Cl. B||open']],
    ['Samsung, Pref. (BMO), Schindler, PS', ['Samsung, Pref.||bmo', 'Schindler, PS||open']],
    ['MSFT, A, C (AMC)', ['MSFT||open', 'A||open', 'C||amc']],
    ['Ford, F, Visa, V', ['Ford||open', 'F||open', 'Visa||open', 'V||open']],
    ['Nvidia (NVDA:NASDAQ), SAP (SAP.DE: XETRA)', ['Nvidia|NVDA|open', 'SAP|SAP.DE|open']],
    ['IBM Corp. (NYSE, IBM, AMC), Dell (DELL/NYSE)', ['IBM Corp.|IBM|amc', 'Dell|DELL|open']],
    ['Nvidia NVDA:NASDAQ', ['Nvidia|NVDA|open']],
    ['SAP, SE', ['SAP, SE||open']],
    ['SAP, SE (BMO), RWE, AG, NVIDIA', ['SAP, SE||bmo', 'RWE, AG||open', 'NVIDIA||open']],
    ['SAP (SE), Siemens (AG) (AMC)', ['SAP (SE)||open', 'Siemens (AG)||amc']],
    [
      'Volvo (AB, BMO), Fresenius (SE & Co. KGaA)',
      ['Volvo (AB)||bmo', 'Fresenius (SE & Co. KGaA)||open'],
    ],
    [
      'ASML, AB InBev, SAP, AG Barr, SE Asia',
      ['ASML||open', 'AB InBev||open', 'SAP||open', 'AG Barr||open', 'SE Asia||open'],
    ],
    [
      'Abercrombie & Fitch, Johnson und Johnson',
      ['Abercrombie & Fitch||open', 'Johnson und Johnson||open'],
    ],
    [
      'Yum! Brands, 3M, 1&1, O’Reilly',
      ['Yum! Brands||open', '3M||open', '1&1||open', 'O’Reilly||open'],
    ],
    [
      'Allianz (Deutschland), NVIDIA (Q2 2026)',
      ['Allianz (Deutschland)||open', 'NVIDIA (Q2 2026)||open'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a name ends where the next one has its session too', () => {
  it.each<[string, string[]]>([
    ['Okta (AMC) Box (BMO)', ['Okta||amc', 'Box||bmo']],
    ['Adidas (vorbörslich)/Zalando (nachbörslich)', ['Adidas||bmo', 'Zalando||amc']],
    [
      'Dell (DELL, AMC) Best Buy (BBY, BMO) Marvell [MRVL] (AMC)',
      ['Dell|DELL|amc', 'Best Buy|BBY|bmo', 'Marvell|MRVL|amc'],
    ],
    [
      'Target (before open) Ross Stores (after close), 3M',
      ['Target||bmo', 'Ross Stores||amc', '3M||open'],
    ],
    ['Bank of Montreal (BMO) (BMO)', ['Bank of Montreal|BMO|bmo']],
    ['Kroger Company (The) (BMO)', ['Kroger Company (The)||bmo']],
    ['Volvo (AB) Cars (BMO)', ['Volvo (AB) Cars||bmo']],
    ['Okta (AMC) & Box (BMO)', ['Okta||amc', 'Box||bmo']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('tickers', () => {
  it.each<[string, string[]]>([
    ['NASDAQ:NVDA', ['NVDA|NVDA|open']],
    ['NYSE: BBY (BMO)', ['BBY|BBY|bmo']],
    ['NVIDIA (NVDA)', ['NVIDIA|NVDA|open']],
    ['(NVDA) NVIDIA', ['NVIDIA|NVDA|open']],
    ['NVDA: NVIDIA (AMC)', ['NVIDIA|NVDA|amc']],
    ['Best Buy (NYSE: BBY) vor Börsenbeginn', ['Best Buy|BBY|bmo']],
    [
      'SAP (XETRA: SAP), Tencent (0700.HK), Toyota (7203.T)',
      ['SAP|SAP|open', 'Tencent|0700.HK|open', 'Toyota|7203.T|open'],
    ],
    ['$NVDA, $CRM (AMC)', ['NVDA|NVDA|open', 'CRM|CRM|amc']],
    ['NVIDIA Corporation NASDAQ:NVDA', ['NVIDIA Corporation|NVDA|open']],
    ['NVIDIA (NVDA, nachbörslich); Okta (AMC | OKTA)', ['NVIDIA|NVDA|amc', 'Okta|OKTA|amc']],
    ['AMC Entertainment (AMC) (BMO)', ['AMC Entertainment|AMC|bmo']],
    ['MDB, SE, BOX', ['MDB||open', 'SE||open', 'BOX||open']],
    ['NVDA (AMC), SA, CO (BMO)', ['NVDA||amc', 'SA||open', 'CO||bmo']],
    ['ASML, N.V., IBM, Corp.', ['ASML, N.V.||open', 'IBM, Corp.||open']],
    ['Sea Limited (SE)', ['Sea Limited|SE|open']],
    ['Sea (SE), AllianceBernstein (AB)', ['Sea|SE|open', 'AllianceBernstein|AB|open']],
    ['Accor (AC), Philip Morris (PM)', ['Accor|AC|open', 'Philip Morris|PM|open']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('sessions', () => {
  const bmo = [
    'BMO',
    'before open',
    'before the bell',
    'Before Market Open',
    'vorbörslich',
    'vor Börsenbeginn',
    'vor Börseneröffnung',
    'vor US-Börseneröffnung',
    'vor Handelsstart',
    'pre-market',
    'time-pre-market',
    '07:00 ET',
    '8:15 a.m.',
    '7 Uhr',
    '13:00 MESZ',
    'pre-mkt',
    'v. B.',
    'v. Börsenbeginn',
  ];
  const amc = [
    'AMC',
    'after close',
    'after the bell',
    'After Market Close',
    'nachbörslich',
    'nach Börsenschluss',
    'nach US-Börsenschluss',
    'nach Handelsende',
    'after-hours',
    'time-after-hours',
    'post-market',
    '16:05 ET',
    '4:05 PM EDT',
    '22:20 Uhr',
    '22 Uhr',
    '20:05 UTC',
    'AH',
    'A/H',
    'a.h.',
    'post mkt',
    'n. B.',
    'n. Börsenschluss',
  ];
  const open = [
    'Time Not Supplied',
    'time-not-supplied',
    'TNS',
    'during market hours',
    'n/a',
    '–',
    '11:00 ET',
    'unspecified',
  ];
  it.each([
    ...bmo.map((text) => [text, 'bmo']),
    ...amc.map((text) => [text, 'amc']),
    ...open.map((text) => [text, 'open']),
  ])('(%s)', (text, session) => {
    expect(read(`NVIDIA (${text})`)).toEqual([`NVIDIA||${session}`]);
  });

  it.each<[string, string[]]>([
    ['NVIDIA – nachbörslich, Okta - after close; Dell', ['NVIDIA||amc', 'Okta||amc', 'Dell||open']],
    ['NVIDIA, after close', ['NVIDIA||amc']],
    ['Dell, AMC', ['Dell||amc']],
    ['NVIDIA AMC, Kohl’s 7:00 a.m. ET', ['NVIDIA||amc', 'Kohl’s||bmo']],
    ['GameStop, AMC, Koss', ['GameStop||open', 'AMC||open', 'Koss||open']],
    ['GameStop AH, Koss', ['GameStop||amc', 'Koss||open']],
    ['GameStop, AH, Koss', ['GameStop||open', 'AH||open', 'Koss||open']],
    ['AMC Entertainment (BMO), AMC', ['AMC Entertainment||bmo', 'AMC||open']],
    [
      'Vorbörslich: Kohl’s; nachbörslich: NVIDIA, Salesforce, Inc.',
      ['Kohl’s||bmo', 'NVIDIA||amc', 'Salesforce, Inc.||amc'],
    ],
    ['BMO: AMC Entertainment', ['AMC Entertainment||bmo']],
    ['Okta (AMC) und Box (AMC)', ['Okta||amc', 'Box||amc']],
    ['– (BMO), Okta', ['(BMO)||open', 'Okta||open']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

it.each(['', ' ', '–', 'keine', 'none'])('no company in "%s"', (text) => {
  expect(read(text)).toEqual([]);
});
