import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../../cli/runCommand.ts';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import { runCli } from '../../support/runCli.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { heavyGraphic } from '../../desk/imaging/support/scene.ts';

const masthead = {
  ...blankBlock('masthead', 'm'),
  title: 'Titel',
  subject: 'Betreff',
  preheader: 'Vorschau',
  date: '2025-08-25',
};

/** The folder of an issue of these blocks, in a German publication that beehiiv sends. */
function issueOf(...blocks: Block[]): string {
  const folder = temporaryFolder();
  const issue = join(folder, '2025-08-25-kw35');
  mkdirSync(join(issue, 'assets'), { recursive: true });
  const publication = { name: 'Probe', language: 'de', targetWords: { least: 1, most: 99 } };
  writeFileSync(join(folder, 'publication.json'), JSON.stringify(publication));
  writeFileSync(join(issue, 'issue.json'), serialiseIssue({ id: 'i', blocks }));
  return issue;
}

interface Said {
  readonly rule: string;
  readonly block: { readonly id: string } | null;
}

test('says how bad it is, where, and what to do; an error is code 1', async () => {
  const text = { ...blankBlock('text', 't'), body: paragraphs('TODO') };
  const issue = issueOf({ ...masthead, subject: '' }, text);
  expect(await runCli('check', issue, '--language', 'en')).toEqual({
    code: 1,
    out: [
      'error  1  masthead  The subject line is missing, so inboxes would show an empty line: write one.',
      'error  2  text      “TODO” is still here: replace it with the real text.',
    ].join('\n'),
    errors: [],
  });
  expect(await runCli('check', issue, '--language', 'fr')).toMatchObject({ code: 2 });
});

test('prints the same for programs, in fields that stay', async () => {
  const link = { text: 'hier', link: 'http://example.org/a' };
  const text = { ...blankBlock('text', 't'), body: paragraphs(['Lies ', link]) };
  const { code, out } = await runCli('check', issueOf(masthead, text), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual([
    {
      rule: 'http-link',
      severity: 'warning',
      block: { id: 't', position: '2', type: 'text' },
      text: expect.stringMatching(/^Der Link http:\/\/example.org\/a ist unverschlüsselt/),
      fix: 'https:// nehmen',
      values: { address: 'http://example.org/a' },
    },
  ]);
});

test('counts the items of a section, and checks for another tool when told so', async () => {
  const item = {
    id: 'n2',
    type: 'news-item',
    emoji: '',
    headline: ['Zwei'],
    body: [],
    sources: [],
  };
  const news = {
    ...blankBlock('news-section', 'n'),
    headline: ['News'],
    items: [{ ...item, id: 'n1', body: paragraphs('Eins.') }, item],
  } as Block;
  const { code, out } = await runCli(
    'check',
    issueOf(masthead, news),
    '--for',
    'listmonk',
    '--json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { rule: 'missing-unsubscribe', block: null, fix: 'Abmelde-Link anfügen' },
    { rule: 'missing-imprint', block: null, fix: null },
    { rule: 'empty-body', block: { id: 'n2', position: '2.2', type: 'news-item' } },
  ]);
});

test('leaves warnings to the author, unless it is to be strict', async () => {
  const issue = issueOf(masthead, { ...blankBlock('figure', 'f'), caption: ['Ein Bild'] });
  expect(await runCli('check', issue)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^warning {2}2 {2}figure {2}Hier fehlt das Bild/),
  });
  expect(await runCli('check', issue, '--strict')).toMatchObject({ code: 1 });
});

test('looks at the pictures’ files', async () => {
  const heavy = `${'a'.repeat(64)}.png`;
  const gone = `${'b'.repeat(64)}.png`;
  const figures = [heavy, gone].map((asset, index) => ({
    ...blankBlock('figure', `f${String(index)}`),
    picture: { asset, alt: 'Ein Kran am Dock', width: 1, height: 1 },
    credit: ['Foto: Ada'],
  }));
  const issue = issueOf(masthead, ...figures);
  writeFileSync(join(issue, 'assets', heavy), heavyGraphic());
  const { out } = await runCli('check', issue, '--json');
  expect((JSON.parse(out) as Said[]).map(({ rule, block }) => [block?.id, rule])).toEqual([
    ['f0', 'heavy-picture'],
    ['f1', 'picture-file-missing'],
  ]);
});

test.each([
  ['samples/de/2026-11-16-kw47', 'Nichts auszusetzen.'],
  ['samples/en/2026-11-17-w47', 'Nothing found.'],
])('finds nothing in %s', async (folder, out) => {
  expect(await runCli('check', folder, '--strict')).toEqual({ code: 0, out, errors: [] });
});

test.each([
  ['check', (issue: string) => [issue]],
  ['new', (issue: string) => ['--library', dirname(issue)]],
])('%s keeps what it learns of the library’s issues', async (name, argumentsFor) => {
  const indexFolder = temporaryFolder();
  const terminal = { out: () => undefined, error: () => undefined, browserProgram: '' };
  const issue = issueOf(masthead);
  await runCommand([name, ...argumentsFor(issue)], { ...terminal, indexFolder });
  expect(readdirSync(indexFolder)).toContainEqual(expect.stringMatching(/\.sqlite$/));
});
