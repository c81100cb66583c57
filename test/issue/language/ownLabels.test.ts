import '../../../issue/language/allLanguages.ts';
import { describe, expect, test } from 'vitest';
import { chartCautions } from '../../../issue/charts/chartCautions.ts';
import { chartSchema } from '../../../issue/charts/chartSchema.ts';
import { drawChart } from '../../../issue/charts/drawChart.ts';
import { readChartTable } from '../../../issue/charts/readChartTable.ts';
import { tableForChart } from '../../../issue/charts/tableForChart.ts';
import { blankBlock, type Block } from '../../../issue/blocks/allBlocks.ts';
import { checkIssue } from '../../../issue/check/checkIssue.ts';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { unwrapLines } from '../../../issue/import/text/unwrapLines.ts';
import { labelsFor, usualLabel } from '../../../issue/language/labels.ts';
import { newPublication } from '../../../issue/publication.ts';

const languages = ['de', 'en', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];
const address = 'https://werkstatt.example/7f3a';

describe.each(languages)('the labels in %s are known', (language) => {
  const labels = labelsFor(language);

  test('that lead out of the newsletter and to the web', () => {
    const html = `<p><a href="${address}/w">${labels.viewOnline}</a></p><h1>Kurs 12</h1>
      <p>25.08.2025</p><h2>Eins</h2><p>Wort für Wort.</p><hr>
      <p>© 2025 Ada · <a href="${address}/u">${labels.unsubscribe}</a></p>`;
    const { tokens } = importIssue(html, { format: 'html' });
    const names = tokens.map(({ token }) => token);
    expect(names.toSorted()).toEqual(['date', 'unsubscribe', 'web-view']);
  });

  test('by the check of the way out', () => {
    const outro: Block = {
      ...blankBlock('outro', 'o'),
      body: [{ type: 'paragraph', content: [{ text: labels.unsubscribe, link: address }] }],
    };
    const publication = newPublication({ language, mailTool: 'listmonk' });
    const found = checkIssue({ id: 'i', blocks: [outro] }, publication);
    expect(found.map(({ rule }) => rule)).not.toContain('missing-unsubscribe');
  });

  test('before a picture in wrapped text', () => {
    const line = (word: string) => `${word.repeat(14)} und noch etwas`;
    const text = [line('abcd '), line('efgh '), line('ijkl '), `[${labels.picture}: Ein Hafen]`];
    expect(unwrapLines(text).at(-1)?.text).toBe(`[${labels.picture}: Ein Hafen]`);
  });

  test('before the source of a chart', () => {
    const { one, other } = labels.sources;
    for (const label of [one, other])
      expect(tableForChart(`A;1\nB;2\n${label} OECD; Amt`, language).source).toBe('OECD, Amt');
    const { table } = readChartTable('A;1\nB;2', language);
    if (!table) throw new Error('no table');
    const options = chartSchema.parse({ kind: 'bar', language, source: 'OECD' });
    expect(drawChart(table, options).svg).toContain(`>${one} OECD<`);
  });

  test('a colon is set as in the language', () => {
    const publication = newPublication({ language, labels: { source: 'Wo', sources: 'Woher' } });
    const { source } = labelsFor(language, { source: 'Wo' });
    expect(source).toBe('Wo');
    const colon = labels.sources.one.replace(usualLabel(language, 'source'), '');
    expect(labelsFor(language, publication.labels).sources).toEqual({
      one: `Wo${colon}`,
      other: `Woher${colon}`,
    });
    expect(colon).toBe(language === 'fr' ? '\u00A0:' : ':');
  });
});

test.each([
  ['fr', 'Pays', 'Total'],
  ['es', 'País', 'Suma'],
  ['it', 'Paese', 'Totale'],
  ['pt', 'Cidade', 'Soma'],
  ['nl', 'Stad', 'Totaal'],
  ['pl', 'Kraj', 'Razem'],
])('a column of names and its sum are known in %s', (language, name, sum) => {
  const { table } = readChartTable(`${name};2024\nA;1\nB;2\n${sum};3`, language);
  if (!table) throw new Error('no table');
  expect(table.series[0]?.name).toBe('2024');
  expect(chartCautions(table, chartSchema.parse({ kind: 'bar' }))).toContain('total-row');
});

test('a newsletter’s own word for charts does not end the title in Markdown', () => {
  const chart: Block = {
    ...blankBlock('chart', 'c'),
    table: [
      ['Stadt', 'Wert'],
      ['Halle', '1'],
      ['Jena', '2'],
    ],
  };
  const publication = newPublication({ labels: { chart: 'Unser "Blick" *' } });
  const { files } = exportIssue({ id: 'i', blocks: [chart] }, publication, 'markdown');
  const text = files.find(({ name }) => name === 'issue.md')?.text ?? '';
  expect(text).toContain('"Unser &quot;Blick&quot; \\*")');
  expect(importIssue(text).issue.blocks).toMatchObject([{ type: 'chart' }]);
});
