import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { withFallbacks } from '../../export/support/withFallbacks.ts';
import { expect, test } from 'vitest';
import { canonicalIssue } from '../../../../issue/round-trip/canonicalIssue.ts';
import { exportIssue, exportTargets } from '../../../../issue/exportIssue.ts';
import { countingIds } from '../../../../issue/file/blockId.ts';
import { importIssue } from '../../../../issue/importIssue.ts';
import { issueFor } from '../../../../issue/blocks/audience.ts';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { firstBlock, type Issue } from '../../../../issue/issue.ts';
import { newPublication, type Publication } from '../../../../issue/publication.ts';
import { readOwnExport } from '../../../../issue/round-trip/read/readOwnExport.ts';
import { english, german } from '../../../samples/sampleIssues.ts';
import { anyIssue, anyPublication } from '../../support/anyIssue.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';

/** What is handed on as text that can be read back. An .eml file is a mail: it is not imported. */
const readable = new Set(['document', 'fragment', 'markdown']);

function exportsOf(issue: Issue, publication: Publication) {
  return exportTargets
    .filter((target) => target !== 'eml')
    .flatMap((target) =>
      exportIssue(issue, publication, target)
        .files.filter(({ form }) => readable.has(form))
        .map(({ name, text }) => [`${target} ${name}`, text] as const),
    );
}

const samples = [
  ['the German sample', german.issue, german.publication],
  ['the English sample', english.issue, english.publication],
  ['an issue of every block', everyBlockIssue, newPublication({ name: 'Mein Brief' })],
] as const;

test.each(samples)('every export of %s is imported as the same blocks', (_, issue, publication) => {
  const texts = exportsOf(issue, publication);
  expect(texts.length).toBeGreaterThan(10);
  for (const [name, text] of texts) {
    expect([name, canonicalIssue(importIssue(text).issue)]).toEqual([name, canonicalIssue(issue)]);
  }
});

test('an export whose pictures are published is imported with its own pictures', () => {
  for (const [, issue, publication] of samples) {
    const { assets } = exportIssue(issue, publication, 'html');
    const addresses = new Map(
      assets.map((asset, index) => [asset, `https://pictures.example/bild-${String(index)}.png`]),
    );
    for (const target of ['html', 'beehiiv', 'markdown'] as const) {
      const { files } = exportIssue(issue, publication, target, {}, { addresses });
      for (const { form, text } of files.filter((file) => readable.has(file.form))) {
        const names = assets.filter((asset) => text.includes(`images/${asset}`));
        expect([target, names]).toEqual([target, []]);
        const read = canonicalIssue(importIssue(text).issue);
        expect([form, read]).toEqual([form, canonicalIssue(issue)]);
      }
    }
  }
});

test.each([
  '\u2028',
  '\u2029',
  'a\u2028b',
  '*** \u2028 c',
  '\u00A0\u200C',
  'a \u00A0\u200C',
  '\u00A0\u200C b',
])('a heading with %j stays one', (words) => {
  const headline = [{ text: words, marks: ['code' as const] }];
  const issue = { id: 'i', blocks: [{ ...blankBlock('text', 't'), headline }] };
  for (const [name, text] of exportsOf(issue, newPublication()))
    expect([name, canonicalIssue(importIssue(text).issue)]).toEqual([name, canonicalIssue(issue)]);
});

test('an older export, its dates with plain spaces, is imported as the same blocks', () => {
  const file = new URL('../../../fixtures/own-export/plain-space-dates.md', import.meta.url);
  const read = readOwnExport(readFileSync(file, 'utf8'), countingIds());
  expect(read && canonicalIssue(read)).toEqual(
    canonicalIssue(inVersion3(withoutUnits(german.issue))),
  );
});

/** The issue as before version 4 of the file: without number, kicker and standfirst, its small print in the outro. */
function inVersion3(issue: Issue): Issue {
  const small = firstBlock(issue, 'small-print')?.body ?? [];
  const blocks = issue.blocks.flatMap((block): Block[] => {
    if (block.type === 'masthead') return [{ ...block, number: null }];
    if (block.type === 'lead-essay') return [{ ...block, kicker: '', standfirst: '' }];
    if (block.type === 'outro') return [{ ...block, body: [...block.body, ...small] }];
    return block.type === 'small-print' ? [] : [block];
  });
  return { ...issue, blocks };
}

/** The issue as before tokens carried the word for what they count: that stood as text behind them. */
function withoutUnits(issue: Issue): Issue {
  const parts = (value: unknown): unknown[] => {
    const { unit, ...token } = (value ?? {}) as { token?: string; unit?: { other: string } };
    return 'token' in token && unit ? [token, ` ${unit.other}`] : [changed(value)];
  };
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.flatMap(parts);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each)]));
  };
  return changed(issue) as Issue;
}

test('every export of 200 generated issues is imported as the same blocks', () => {
  fc.assert(
    fc.property(anyIssue, anyPublication, (issue, publication) => {
      const blocks = canonicalIssue(issueFor(issue, 'mail'));
      for (const [name, text] of exportsOf(issue, publication)) {
        const read = readOwnExport(text, countingIds());
        expect([name, read && canonicalIssue(read)]).toEqual([name, blocks]);
      }
    }),
    { seed: 20250825, numRuns: 200 },
  );
});

test('what an import needs beside what shows is at most 3 % of the German sample', () => {
  for (const [name, text] of exportsOf(withFallbacks(german.issue), german.publication)) {
    const [hidden = ''] = / data-setzkasten="[^"]*"|\n<!-- setzkasten .* -->\n/.exec(text) ?? [];
    const bytes = new TextEncoder().encode(hidden).length;
    const share = bytes / new TextEncoder().encode(text).length;
    expect([name, bytes > 0, share <= 0.03]).toEqual([name, true, true]);
  }
});
