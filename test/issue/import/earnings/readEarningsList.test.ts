import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readEarningsList,
  type EarningsList,
} from '../../../../issue/import/earnings/readEarningsList.ts';
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

it('a table nested thousands deep is read without end or error', () => {
  const deep = `${'<div>'.repeat(5000)}<table><tr><td>A</td><td>B</td></tr></table>`;
  expect(() => listIn('', `<table><tr><td>x</td><td>${deep}</td></tr></table>`)).not.toThrow();
});
