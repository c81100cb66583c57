import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../issue/blocks/allBlocks.ts';
import { tableForChart } from '../../../issue/charts/tableForChart.ts';
import { exportIssue, exportTargets, type ExportTarget } from '../../../issue/exportIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { ChartContent } from '../../../issue/text/chart.ts';
import { golden } from './support/golden.ts';

const prices = readFileSync('test/fixtures/charts/kw35-prices.csv', 'utf8');
const lead: Partial<ChartContent> = {
  table: tableForChart(prices, 'de').table,
  title: 'Das beste Modell wird nicht billiger',
  subtitle: 'Preis je Million ausgegebener Tokens',
  unit: 'US-Dollar',
  source: 'Preislisten der Anbieter',
  highlighted: ['Jeweils bestes Modell'],
};
const undrawable: Partial<ChartContent> = {
  table: [
    ['Stadt', 'Wert'],
    ['Halle', 'viel'],
    ['', ''],
    ['Jena', 'wenig'],
  ],
  title: 'Wer hat wie viel?',
  source: 'Amt',
  note: 'Stand: Mai',
};
const publication = newPublication({ language: 'de' });

function issueWith(content: Partial<ChartContent>) {
  const chart: Block = {
    ...blankBlock('chart', 'c'),
    ...content,
    headline: ['Preise'],
    caption: ['Von Hand gezählt'],
    body: [{ type: 'paragraph', content: ['Es fällt.'] }],
  };
  return { id: 'i', blocks: [{ ...blankBlock('masthead', 'm'), title: 'KW35' }, chart] };
}

function textOf(target: ExportTarget, name: string, content = lead): string {
  const { files } = exportIssue(issueWith(content), publication, target);
  return files.find((file) => file.name === name)?.text ?? '';
}

describe('a chart', () => {
  const file = 'das-beste-modell-wird-nicht-billiger';

  test.each<[ExportTarget, string, string]>([
    ['html', 'index.html', 'chart.html'],
    ['beehiiv', 'richtext.html', 'chart.rich-text.html'],
    ['markdown', 'issue.md', 'chart.md'],
    ['text', 'issue.txt', 'chart.txt'],
  ])('is handed to %s', async (target, name, kept) => {
    await golden(kept, textOf(target, name));
  });

  test('is a picture for light and dark in a mail, each of its size, described once for each', () => {
    const html = textOf('html', 'index.html');
    const images = [
      ...html.matchAll(
        /<img class="[ld]" src="images\/([^"]+)" alt="([^"]*)" width="560" height="(\d+)"/g,
      ),
    ];
    expect(images.map(([, name = '']) => name.replace(/-[a-z0-9]{7}(?=[-.])/, ''))).toEqual([
      `${file}.png`,
      `${file}-dark.png`,
    ]);
    expect(new Set(images.map(([, , alt]) => alt)).size).toBe(1);
    expect(images[0]?.[2]).toMatch(/^Liniendiagramm: .*Jeweils bestes Modell: von 60 auf 75/);
    expect(html).toContain('.d{display:block!important}');
    expect(html).toContain('style="display:none;mso-hide:all;');
  });

  test('has one picture where there is no style sheet to swap it', () => {
    expect(textOf('html', 'fragment.html') || textOf('beehiiv', 'fragment.html')).not.toContain(
      '-dark',
    );
    const { drawings } = exportIssue(issueWith(lead), publication, 'rss');
    expect(drawings.size).toBe(1);
  });

  test('has other names for other content', () => {
    const names = (content: Partial<ChartContent>) => [
      ...exportIssue(issueWith(content), publication, 'html').drawings.keys(),
    ];
    expect(names({ ...lead, note: 'Neu' })).not.toEqual(names(lead));
    expect(names({ ...lead, title: '' })[0]).toMatch(/^chart-[a-z0-9]{7}\.png$/);
    expect(names(lead)).toEqual(names(structuredClone(lead)));
  });

  test('shows the author’s own description', () => {
    expect(textOf('html', 'index.html', { ...lead, description: 'Fünf Linien.' })).toContain(
      'alt="Fünf Linien."',
    );
  });

  test('is a picture and its data on the web page', () => {
    const page = textOf('web', 'index.html');
    expect(page).toContain('<source srcset="');
    expect(page).toContain('<summary>Die Daten als Tabelle</summary>');
    expect(page).toContain('<th scope="row">03/2023</th><td class="number">60</td>');
  });

  test.each(['html', 'markdown'] as const)('comes back from %s', (target) => {
    const issue = issueWith(lead);
    const [exported] = exportIssue(issue, publication, target).files;
    const { issue: found } = importIssue(exported?.text ?? '');
    expect(found.blocks[1]).toEqual({ ...issue.blocks[1], id: expect.any(String) });
  });

  test('keeps its data when the text beside it is edited, and data edited in Markdown', () => {
    const read = (text: string) =>
      importIssue(text).issue.blocks.find(({ type }) => type === 'chart');
    const html = textOf('html', 'index.html').replace('Es fällt.', 'Es steigt.');
    expect(read(html)).toMatchObject({ ...lead, body: [{ content: ['Es steigt.'] }] });
    const markdown = textOf('markdown', 'issue.md').replace('| 03/2023 | 60 |', '| 03/2023 | 61 |');
    const table = lead.table?.map((row, at) => (at === 1 ? row.with(1, '61') : row));
    expect(read(markdown)).toMatchObject({ ...lead, table });
  });
});

test.each(exportTargets)(
  'a chart that cannot be drawn keeps its words and data for %s',
  (target) => {
    const { files, drawings } = exportIssue(issueWith(undrawable), publication, target);
    expect(drawings.size).toBe(0);
    for (const { text } of files)
      for (const words of [
        'Wer hat wie viel?',
        'Halle',
        'viel',
        'Jena',
        'wenig',
        'Amt',
        'Stand: Mai',
      ])
        expect(text).toContain(words);
  },
);

test.each(['html', 'markdown'] as const)(
  'a chart that cannot be drawn comes back from %s',
  (target) => {
    const issue = issueWith({
      ...undrawable,
      table: undrawable.table?.filter(([name]) => name !== '') ?? [],
    });
    const [exported] = exportIssue(issue, publication, target).files;
    const { issue: found } = importIssue(exported?.text ?? '');
    expect(found.blocks[1]).toEqual({ ...issue.blocks[1], id: expect.any(String) });
  },
);
