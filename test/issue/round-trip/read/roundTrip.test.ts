import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { withFallbacks } from '../../export/support/withFallbacks.ts';
import { expect, test } from 'vitest';
import { canonicalRichText } from '../../../../issue/round-trip/canonicalRichText.ts';
import { canonicalIssue } from '../../../../issue/round-trip/canonicalIssue.ts';
import { exportIssue, exportTargets } from '../../../../issue/exportIssue.ts';
import { countingIds } from '../../../../issue/file/blockId.ts';
import { readFeed } from '../../../../desk/reading/readFeed.ts';
import { importIssue } from '../../../../issue/importIssue.ts';
import { issueFor } from '../../../../issue/blocks/audience.ts';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { firstBlock, type Issue } from '../../../../issue/issue.ts';
import { newPublication, type Publication } from '../../../../issue/publication.ts';
import { readOwnExport } from '../../../../issue/round-trip/read/readOwnExport.ts';
import { english, german } from '../../../samples/sampleIssues.ts';
import { anyIssue, anyPublication } from '../../support/anyIssue.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';
import { cases } from '../../../support/thorough.ts';

/** Plain text alone cannot be read back. The packed files, a mail among them, are imported in the tests of the desk. */
const readable = new Set(['document', 'fragment', 'markdown', 'page', 'feed', 'rich-text']);

/** Every file of every target, and the medium that it is for. */
function exportsOf(issue: Issue, publication: Publication) {
  return exportTargets
    .filter((target) => target !== 'eml')
    .flatMap((target) =>
      exportIssue(issue, publication, target)
        .files.filter(({ form }) => readable.has(form))
        .map(({ form, name, text, seal = '' }) => {
          const medium = form === 'page' || form === 'feed' ? 'web' : 'mail';
          const file = form === 'feed' ? (readFeed(text)?.text ?? '') : text + seal;
          return [`${target} ${name}`, file, medium] as const;
        }),
    );
}

const samples = [
  ['the German sample', german.issue, german.publication],
  ['the English sample', english.issue, english.publication],
  ['an issue of every block', everyBlockIssue, newPublication({ name: 'Mein Brief' })],
] as const;

test.each(samples)('every export of %s is imported as the same blocks', (_, issue, publication) => {
  const texts = exportsOf(issue, publication).filter(([, , medium]) => medium === 'mail');
  expect(texts.length).toBeGreaterThan(10);
  for (const [name, text] of texts) {
    expect([name, canonicalIssue(importIssue(text).issue)]).toEqual([name, canonicalIssue(issue)]);
  }
});

test.each(samples)(
  'also if it was saved with a BOM or other line ends: %s',
  (_, issue, publication) => {
    for (const target of ['beehiiv', 'ghost', 'substack', 'markdown'] as const) {
      const [file] = exportIssue(issue, publication, target).files.filter(({ form }) =>
        readable.has(form),
      );
      const text = (file?.text ?? '') + (file?.seal ?? '');
      const saved = [
        text,
        `\uFEFF${text}`,
        text.replaceAll('\n', '\r'),
        text.replaceAll('\n', '\r\n'),
      ];
      for (const one of saved) {
        const { leftOut, ...read } = importIssue(one);
        expect([target, leftOut]).toEqual([target, []]);
        expect(canonicalIssue(read.issue)).toEqual(canonicalIssue(issue));
      }
    }
  },
);

test.each(samples)('and so is every feed and page of %s', (_, issue, publication) => {
  const whole = withoutOwn(issue);
  const texts = exportsOf(whole, publication).filter(([, , medium]) => medium === 'web');
  expect(texts.map(([name]) => name)).toEqual(['web index.html', 'rss feed.xml']);
  for (const [name, text] of texts) {
    expect([name, canonicalIssue(importIssue(text).issue)]).toEqual([name, canonicalIssue(whole)]);
  }
});

/** The issue as readers of a page get it whole: they have no link of their own, and no name. */
function withoutOwn(issue: Issue): Issue {
  const text = JSON.stringify(issue)
    .replaceAll(/("(?:link|url)"):"\s*tag:[^"]*"/g, '$1:"https://a.example/"')
    .replaceAll('"fallback":""', '"fallback":"Ada"');
  return withFallbacks(JSON.parse(text) as Issue);
}

test('an export whose pictures are published is imported with its own pictures', () => {
  for (const [, issue, publication] of samples) {
    const { assets } = exportIssue(issue, publication, 'html');
    const addresses = new Map(
      assets.map((asset, index) => [asset, `https://pictures.example/bild-${String(index)}.png`]),
    );
    for (const target of ['html', 'beehiiv', 'markdown'] as const) {
      const { files } = exportIssue(issue, publication, target, {}, { addresses });
      for (const { form, text, seal = '' } of files.filter((file) => readable.has(file.form))) {
        const names = assets.filter((asset) => text.includes(`images/${asset}`));
        expect([target, names]).toEqual([target, []]);
        const read = canonicalIssue(importIssue(text + seal).issue);
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

test.each([
  ['\u00A0\u200C'],
  ['\u00A0\u200C\u00A0\u200C'],
  ['a ', { text: '\u00A0\u200C', marks: ['bold' as const] }],
  ['a', { text: '{\u200C', marks: ['bold' as const] }, '\u200C '],
])('spaces that a guard hides at an end leave none: %j %j %j', (...content) => {
  const written = content.filter((inline) => inline !== undefined);
  const once = canonicalRichText(written);
  expect(canonicalRichText(once)).toEqual(once);
  // Without rows and caption, a table shows nothing: the paragraph is the block's first piece.
  const body = [{ type: 'paragraph' as const, content: written }];
  const issue = { id: 'i', blocks: [{ ...blankBlock('table', 't'), body }] };
  for (const [name, text] of exportsOf(issue, newPublication()))
    expect([name, canonicalIssue(importIssue(text).issue)]).toEqual([name, canonicalIssue(issue)]);
});

test('an export in Markdown with a heading that was lowered by hand is still read by its colophon', () => {
  const { issue, publication } = german;
  const [file] = exportIssue(issue, publication, 'markdown').files;
  const lowered = (file?.text ?? '').replace(/^### /m, '#### ');
  expect(lowered).not.toBe(file?.text);
  const read = importIssue(lowered);
  expect(read.isOwn).toBe(true);
  expect(canonicalIssue(read.issue)).toEqual(canonicalIssue(issue));
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

test('every export of generated issues is imported as the same blocks', () => {
  fc.assert(
    fc.property(anyIssue, anyPublication, (issue, publication) => {
      const blocks = canonicalIssue(issueFor(issue, 'mail'));
      const whole = withoutOwn(issue);
      const others = canonicalIssue(issueFor(whole, 'web'));
      for (const [name, text, medium] of [
        ...exportsOf(issue, publication).filter(([, , each]) => each === 'mail'),
        ...exportsOf(whole, publication).filter(([, , each]) => each === 'web'),
      ]) {
        const read = readOwnExport(text, countingIds());
        const expected = medium === 'mail' ? blocks : others;
        expect([name, read && canonicalIssue(read)]).toEqual([name, expected]);
      }
    }),
    { numRuns: cases(200) },
  );
});

test.each(['html', 'beehiiv', 'listmonk', 'web', 'markdown'] as const)(
  'an export for %s keeps or lists what others have put around it',
  (target) => {
    const { files } = exportIssue(german.issue, german.publication, target);
    const { form, text } = files.find((file) => readable.has(file.form))!;
    expect(importIssue(text)).toMatchObject({ isOwn: true, leftOut: [] });
    const [before, after] =
      form === 'markdown'
        ? ['Zur Kenntnis,\n\n', '\n\nGruß\n']
        : ['<p>Zur <b>Kenntnis</b>,</p><div>', '</div><ul><li>Gruß</li></ul>'];
    for (const around of [before + text, text + after, before + text + after]) {
      const { issue, leftOut } = importIssue(around);
      const words = JSON.stringify([issue.blocks, leftOut]);
      if (around.startsWith(before)) expect(words).toMatch(/Zur Kenntnis,/);
      if (around.endsWith(after)) expect(words).toContain('Gruß');
    }
  },
);

test('a table around an export is listed once', () => {
  const { files } = exportIssue(german.issue, german.publication, 'beehiiv');
  const table =
    '<table border="1"><tr><th>Kai</th><th>m</th></tr><tr><td>Nord</td><td>40</td></tr>';
  expect(importIssue(`${files[0]!.text}${table}</table>`).leftOut).toEqual([
    'Kai | m',
    'Nord | 40',
  ]);
});

test('a second issue in the same file is listed, not lost', () => {
  const [one, other] = [german, english].map(
    ({ issue, publication }) => exportIssue(issue, publication, 'beehiiv').files[0]!.text,
  );
  const { title } = firstBlock(english.issue, 'masthead')!;
  expect(importIssue(one! + other!).leftOut).toContain(title);
});

test('what an import needs beside what shows is at most 3 % of the German sample', () => {
  const exported = exportsOf(withFallbacks(german.issue), german.publication);
  // A sealed text holds the issue once more, beside it.
  for (const [name, text] of exported.filter(([name]) => !name.endsWith('richtext.html'))) {
    const [hidden = ''] = / data-setzkasten="[^"]*"|\n<!-- setzkasten .* -->\n/.exec(text) ?? [];
    const bytes = new TextEncoder().encode(hidden).length;
    const share = bytes / new TextEncoder().encode(text).length;
    expect([name, bytes > 0, share <= 0.03]).toEqual([name, true, true]);
  }
});
