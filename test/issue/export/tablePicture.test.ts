import { expect, describe, test } from 'vitest';
import fc from 'fast-check';
import { mostRows } from '../../../issue/charts/legibleTable.ts';
import { drawTable } from '../../../issue/charts/drawTable.ts';
import { altTextsOf, exportIssue } from '../../../issue/exportIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import { labelFaults, labelsIn } from '../charts/support/labelsIn.ts';
import { golden } from './support/golden.ts';

const publication = newPublication({ language: 'de', mailTool: 'beehiiv' });
const rows: RichText[][] = [
  [['Modell'], ['Preis je Million Token, in Dollar'], ['Kontext'], ['Was dafür spricht']],
  [
    [{ text: 'Berta 3', link: 'https://example.org/berta' }],
    ['1.250,00'],
    ['200.000'],
    [
      'Schreibt die längsten Texte, ohne den Faden zu verlieren, und kostet weniger als im Frühjahr',
    ],
  ],
  [['Ada'], ['3,50'], ['1.000.000'], ['Am besten für Tabellen']],
  [['Emil'], ['–'], ['32.000'], []],
];

const issueWith = (table: Record<string, unknown>): Issue => ({
  id: 'small',
  blocks: [
    {
      id: 't',
      type: 'table',
      emoji: '',
      headline: [],
      caption: ['Stand: Ende November'],
      rows,
      hasHeader: true,
      body: [],
      sources: [],
      ...table,
    } as unknown as Issue['blocks'][0],
  ],
});

function exported(table: Record<string, unknown> = {}, options = {}) {
  const { files, drawings } = exportIssue(issueWith(table), publication, 'beehiiv', options);
  const html = files.find(({ form }) => form === 'rich-text')?.text ?? '';
  return { html, drawings: [...drawings.values()] };
}

describe('a table for a tool that takes none', () => {
  const { html, drawings } = exported({}, { pictureBase: 'https://example.org/pictures/' });
  const svg = drawings[0]?.svg ?? '';

  test('is drawn, the same twice', async () => {
    expect(exported().drawings[0]?.svg).toBe(svg);
    await golden('table.svg', svg);
  });

  test('is a picture with its data as a description, its caption and links below', async () => {
    await golden('table.rich-text.html', html);
    expect(altTextsOf(issueWith({}), publication).get(drawings[0]?.name ?? '')).toMatch(
      /^Stand: Ende November\. Berta 3: Preis je Million Token, in Dollar 1\.250,00, Kontext/,
    );
  });

  test('leaves a line where its picture is not on the web', () => {
    expect(exported().html).toMatch(/^<p>\[Bild 1: Stand: Ende November/);
  });

  test('aligns numbers to the right, in bold only the header', () => {
    const ends = labelsIn(svg)
      .filter(({ text }) => ['1.250,00', '3,50', '–', 'Dollar'].includes(text))
      .map(({ right }) => Math.round(right));
    expect(new Set(ends).size).toBe(1);
    expect(svg.match(/font-weight="600"[^>]*>[^<]*/g)?.join(' ')).not.toContain('Berta');
  });

  test.each([
    ['merge tags', [{ tag: 'first-name' }]],
    ['characters that the font lacks', ['✅ ja']],
    ['a word that is too wide', ['x'.repeat(200)]],
  ])('stays a list with %s', (_what, cell) => {
    const { html: list, drawings: none } = exported({ rows: [...rows, [cell, [], [], []]] });
    expect(none).toEqual([]);
    expect(list).toContain('<li><p><strong>Ada</strong> · 3,50 · 1.000.000');
  });

  test('stays a list with more rows than anybody reads in a picture', () => {
    const of = (count: number) =>
      exported({ rows: Array.from({ length: count }, () => [['A'], ['1']]) }).drawings.length;
    expect([of(mostRows + 1), of(mostRows + 2)]).toEqual([1, 0]);
  });

  test('is described row by row, as far as an alternative text may reach', () => {
    const many = Array.from({ length: 40 }, (_, row) => [[`Zeile Nummer ${String(row)}`], ['12']]);
    const description = /alt="([^"]*)"/.exec(
      exported({ rows: many, hasHeader: false }, { pictureBase: 'https://example.org/' }).html,
    )?.[1];
    expect(description).toMatch(
      /^Stand: Ende November\. Zeile Nummer 0: 12; Zeile Nummer 1: 12; .*: 12 …$/,
    );
    expect(description?.length).toBeLessThan(610);
  });
});

test('whatever the table, texts neither overlap nor leave the picture, and no word is broken', () => {
  const cell = fc.string({ maxLength: 60, unit: fc.constantFrom(...Array.from('aÄWi1289,. \n-')) });
  const tables = fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 8,
      }),
      sides: fc.array(fc.constantFrom('start' as const, 'end' as const), {
        minLength: columns,
        maxLength: columns,
      }),
      hasHeader: fc.boolean(),
    }),
  );
  let drawn = 0;
  fc.assert(
    fc.property(tables, fc.integer({ min: 320, max: 900 }), (table, width) => {
      const picture = drawTable(table, { page: '#ffffff', width, description: '' });
      if (!picture) return;
      drawn += 1;
      expect(labelFaults(picture.svg)).toEqual([]);
      const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean);
      const shown = words(labelsIn(picture.svg).map(({ text }) => text)).toSorted();
      expect(shown).toEqual(words(table.rows.flat()).toSorted());
    }),
    { numRuns: 150 },
  );
  expect(drawn).toBeGreaterThan(20);
});
