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
