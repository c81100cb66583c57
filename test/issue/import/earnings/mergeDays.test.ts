import { describe, expect, it } from 'vitest';
import { readCompanies } from '../../../../issue/import/earnings/companies.ts';
import { mergeDays, type MergedDay } from '../../../../issue/import/earnings/mergeDays.ts';
import { companyText } from '../../../../issue/text/earningsText.ts';
import type { FoundDay } from '../../../../issue/import/earnings/listMaker.ts';

const days: readonly MergedDay[] = [
  { date: '2025-08-25', companies: readCompanies('PDD (BMO)') },
  { date: '2025-08-27', companies: readCompanies('NVIDIA, Kroger Company (The) [KR]') },
  { date: '2025-08-29', companies: [] },
];

function found(date: string | undefined, companies: string): FoundDay {
  return { date, companies: readCompanies(companies).map((one) => ({ ...one, line: 1 })) };
}

function outline(list: readonly MergedDay[]): string[] {
  return list.map(({ date, companies }) => `${date}: ${companies.map(companyText).join(', ')}`);
}

describe('a company that is there', () => {
  it.each([
    ['NVIDIA [NVDA] (AMC)', 'NVIDIA [NVDA] (AMC), Kroger Company (The) [KR]'],
    ['NVIDIA Corporation (AMC)', 'NVIDIA (AMC), Kroger Company (The) [KR]'],
    ['Nvidia, Inc. [NVDA]', 'NVIDIA [NVDA], Kroger Company (The) [KR]'],
    ['The Kroger Co. (BMO)', 'NVIDIA, Kroger Company (The) [KR] (BMO)'],
    ['$KR (BMO)', 'NVIDIA, Kroger Company (The) [KR] (BMO)'],
    ['Kroger [NYSE:KR]', 'NVIDIA, Kroger Company (The) [KR]'],
    ['Okta (AMC), okta, Inc. [OKTA]', 'NVIDIA, Kroger Company (The) [KR], Okta [OKTA] (AMC)'],
  ])('is not added again, but completed: %s', (companies, expected) => {
    const { days: merged } = mergeDays(days, [found('2025-08-27', companies)], undefined);
    expect(outline(merged)[1]).toBe(`2025-08-27: ${expected}`);
    expect(merged[0]).toBe(days[0]);
  });

  it('keeps its session where the text says another, which is told', () => {
    const { days: merged, notTaken } = mergeDays(
      days,
      [found('2025-08-25', 'PDD (AMC)')],
      undefined,
    );
    expect(merged).toEqual(days);
    expect(notTaken).toEqual([{ line: 1, text: 'PDD (AMC)', why: 'differs' }]);
  });
});

it('new days stand among the others by their date', () => {
  const added = [found('2025-08-28', 'Dell'), found('2025-08-24', 'A'), found('2025-09-01', 'Z')];
  expect(outline(mergeDays(days, added, undefined).days)).toEqual([
    '2025-08-24: A',
    '2025-08-25: PDD (BMO)',
    '2025-08-27: NVIDIA, Kroger Company (The) [KR]',
    '2025-08-28: Dell',
    '2025-08-29: ',
    '2025-09-01: Z',
  ]);
});

it('companies without a day go behind the one at the cursor, and are told where there is none', () => {
  const loose = [found(undefined, 'Okta (AMC), Dell')];
  expect(outline(mergeDays(days, loose, { day: 1, behind: 1 }).days)[1]).toBe(
    '2025-08-27: NVIDIA, Okta (AMC), Dell, Kroger Company (The) [KR]',
  );
  expect(mergeDays(days, loose, undefined).notTaken.map(({ why }) => why)).toEqual([
    'no-day',
    'no-day',
  ]);
});
