import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { exportIssue } from '../../../issue/exportIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication, type Publication } from '../../../issue/publication.ts';
import { withoutColophon } from '../support/colophon.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';
import { smallIssue } from './support/smallIssue.ts';
import { hostileTexts } from './support/hostileIssue.ts';

const buttondown = newPublication({ author: 'Grace', mailTool: 'buttondown' });

/** The YAML between the first two lines of hyphens, and the Markdown after it. */
function read(issue: Issue, publication: Publication, version: '1.1' | '1.2' = '1.2') {
  const [file] = exportIssue(issue, publication, 'markdown', { frontMatter: true }).files;
  const [, yaml = '', markdown] = /^---\n(.*?\n)---\n\n(.*)$/s.exec(file?.text ?? '') ?? [];
  return {
    yaml,
    fields: parse(yaml, { version }) as unknown,
    markdown: withoutColophon(markdown ?? ''),
  };
}

test('says what is known of the issue, and then the Markdown as it always is', () => {
  const publication = newPublication({ author: 'Grace', mailTool: 'html' });
  const { yaml, fields, markdown } = read(everyBlockIssue, publication);
  expect(fields).toEqual({
    title: 'KW35 – Ein Titel',
    subject: 'Betreff',
    description: 'Vorschau',
    date: '2025-08-25',
    week: '2025-W35',
    author: 'Ada Beispiel',
    lang: 'de',
  });
  expect(yaml).toContain('\ndate: 2025-08-25\n');
  const [plain] = exportIssue(everyBlockIssue, publication, 'markdown').files;
  expect(markdown).toBe(withoutColophon(plain?.text ?? ''));
});

test('holds no merge tag, which the template language of a site generator could take for its own', () => {
  const issue = smallIssue([
    'Hallo ',
    { tag: 'first-name', fallback: 'du' },
    '! An ',
    { tag: 'email' },
    '.',
  ]);
  expect(exportIssue(issue, buttondown, 'markdown').files[0]?.text).toContain('{{');
  expect(read(issue, buttondown).markdown).toBe('Hallo du!\n');
});

test('leaves out what is not known, and the line that is for a mail tool alone', () => {
  const { fields, markdown } = read({ id: 'i', blocks: [] }, buttondown);
  expect([fields, markdown]).toEqual([{ title: 'Newsletter', author: 'Grace', lang: 'de' }, '\n']);
});

test('any text comes back from YAML 1.1 and 1.2 as it was, but for what YAML cannot print', () => {
  const check = (subject: string) => {
    const issue = { id: 'i', blocks: [{ ...blankBlock('masthead', 'm'), title: 'T', subject }] };
    const kept = subject.toWellFormed().replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
    for (const version of ['1.1', '1.2'] as const) {
      expect(read(issue, buttondown, version).fields).toEqual({
        title: 'T',
        ...(kept !== '' && { subject: kept }),
        author: 'Grace',
        lang: 'de',
      });
    }
  };
  const awkward = ['yes', 'null', '- a', '# b', '2026-11-16', '@c', '"', "'", '\\', 'a: b', '---'];
  [...awkward, '\u2028\u2029\u0085', ...hostileTexts].forEach(check);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 300 });
});
