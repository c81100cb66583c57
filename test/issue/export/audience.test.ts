import { expect, test } from 'vitest';
import {
  blankBlock,
  blockDefinitions,
  blockTypes,
  type Block,
} from '../../../issue/blocks/allBlocks.ts';
import { checkIssue } from '../../../issue/check/checkIssue.ts';
import { countIssue } from '../../../issue/counting/countIssue.ts';
import { LiveMail } from '../../../issue/export/liveMail.ts';
import { exportIssue, exportTargets, renderForm } from '../../../issue/exportIssue.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { nextIssue } from '../../../issue/rollover/nextIssue.ts';
import { mergeTagLink, type RichText } from '../../../issue/text/inline.ts';

const publication = newPublication({ name: 'Probe', language: 'de' });
const text = (id: string, ...content: RichText): Block => ({
  ...blankBlock('text', id),
  body: [{ type: 'paragraph', content }],
});
const issue: Issue = {
  id: 'issue',
  blocks: [
    { ...blankBlock('masthead', 'm'), title: 'Titel', date: '2025-08-25' },
    text('both', 'Überall stehen ', { token: 'words' }, ' Wörter.'),
    { ...text('mail', 'Posthorn nur hier.'), audience: 'mail' } as Block,
    { ...text('web', 'Spinnennetz ganz allein da.'), audience: 'web' } as Block,
  ],
};

test.each(exportTargets)('%s shows the blocks for its readers only', (target) => {
  const options = target === 'markdown' ? [{}, { frontMatter: true }] : [{}];
  for (const option of options) {
    const isWeb = target === 'web' || target === 'rss' || 'frontMatter' in option;
    const { files } = exportIssue(issue, publication, target, option);
    for (const file of files) {
      const shown = [/Posthorn/, /Spinnennetz/].map((word) => word.test(file.text));
      expect([file.name, ...shown]).toEqual([file.name, !isWeb, isWeb]);
      expect(file.text).toMatch(isWeb ? /stehen 14/ : /stehen 13/);
    }
  }
});

test('plain text on the clipboard is the mail, too', () => {
  const copied = renderForm(issue, publication, 'text');
  expect(copied).toContain('Posthorn');
  expect(copied).not.toContain('Spinnennetz');
});

test('the mail is counted, and each block', () => {
  const { words, blocks } = countIssue(issue, publication);
  expect(words).toBe(13);
  expect(blocks.map(({ words: own, audience }) => [own, audience])).toEqual([
    [6, undefined],
    [4, undefined],
    [3, 'mail'],
    [4, 'web'],
  ]);
});

test('the preview shows the mail', () => {
  const { pieces } = new LiveMail(publication, (name) => name).write(issue, {
    words: 7,
    minutes: 1,
  });
  expect([...new Set(pieces.map(({ block }) => block))]).toEqual(['m', 'both', 'mail']);
});

test.each(['html', 'markdown'] as const)('%s comes back with what it shows', (target) => {
  const [file] = exportIssue(issue, publication, target).files;
  const { issue: read } = importIssue(file?.text ?? '', { publication });
  expect(read.blocks.map((block) => 'audience' in block && block.audience)).toEqual([
    false,
    false,
    'mail',
  ]);
});

test('the file keeps it, from version 5 on', () => {
  const written = serialiseIssue(issue);
  expect(written).toContain('"audience": "mail"');
  expect(written).toContain('"version": 5,');
  expect(parseIssue(written)).toMatchObject({ outcome: 'parsed', problems: [] });
  expect(serialiseIssue({ ...issue, blocks: issue.blocks.slice(0, 2) })).not.toContain('audience');
  const older = parseIssue(written.replace(/"version": \d+/, '"version": 4'));
  expect(older).toMatchObject({ outcome: 'parsed', issue: { blocks: issue.blocks } });
});

test.each(blockTypes.filter((type) => type !== 'masthead'))('%s may have one', (type) => {
  const block = { id: 'b', type, audience: 'web' };
  expect(blockDefinitions[type].schema.parse(block)).toMatchObject(block);
});

test('next week’s issue keeps it', () => {
  const chart = { ...blankBlock('chart', 'c'), audience: 'web' } as Block;
  const whole = { ...issue, blocks: [...issue.blocks, chart] };
  const next = nextIssue(whole, publication, { newId: () => 'next', today: '2025-08-26' });
  expect(next.blocks.map((block) => 'audience' in block && block.audience)).toEqual([
    false,
    false,
    'mail',
    'web',
    'web',
  ]);
});

test('an unsubscribe link on the web only is none', () => {
  const leave = text('leave', { text: 'Abmelden', link: mergeTagLink('unsubscribe') });
  const found = (audience?: 'web') =>
    checkIssue(
      { ...issue, blocks: [...issue.blocks, { ...leave, ...(audience && { audience }) } as Block] },
      publication,
      'brevo',
    ).some(({ rule }) => rule === 'missing-unsubscribe');
  expect([found(), found('web')]).toEqual([false, true]);
});
