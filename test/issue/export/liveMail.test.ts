import { expect, test } from 'vitest';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { countIssue } from '../../../issue/counting/countIssue.ts';
import { renderEmail } from '../../../issue/exportIssue.ts';
import { LiveMail, type MailInPieces } from '../../../issue/export/liveMail.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { everyBlockIssue as everyBlock } from '../support/everyBlock.ts';

const publication = newPublication({ name: 'Werkbrief', language: 'de' });
const pictureAddress = (asset: string) => `/assets/${asset}`;
const counts = countIssue(everyBlock, publication);

function joined({ start, pieces, end }: MailInPieces): string {
  return start + pieces.map(({ html }) => html).join('') + end;
}

function withBlock(issue: Issue, type: string, change: (block: Block) => Block): Issue {
  const blocks = issue.blocks.map((block) => (block.type === type ? change(block) : block));
  return { ...issue, blocks };
}

const edits: readonly (readonly [string, (issue: Issue) => Issue])[] = [
  ['nothing', (issue) => issue],
  [
    'a subject line',
    (issue) => withBlock(issue, 'masthead', (block) => ({ ...block, subject: 'Neu' }) as Block),
  ],
  [
    'the date',
    (issue) => withBlock(issue, 'masthead', (block) => ({ ...block, date: '2025-09-01' }) as Block),
  ],
  [
    'a headline',
    (issue) =>
      withBlock(issue, 'lead-essay', (block) => ({ ...block, headline: ['Neu'] }) as Block),
  ],
  [
    'a paragraph more, in front',
    (issue) =>
      withBlock(issue, 'lead-essay', (block) =>
        block.type === 'lead-essay'
          ? { ...block, body: [{ type: 'paragraph', content: ['Neu.'] }, ...block.body] }
          : block,
      ),
  ],
  ['a block less', (issue) => ({ ...issue, blocks: issue.blocks.slice(0, -2) })],
  ['another order', (issue) => ({ ...issue, blocks: issue.blocks.toReversed() })],
];

test.each(edits)('after %s it is the mail that is exported', (_name, edit) => {
  const mail = new LiveMail(publication, pictureAddress);
  mail.write(everyBlock, counts);
  const issue = edit(everyBlock);
  const written = mail.write(issue, countIssue(issue, publication));
  expect(joined(written)).toBe(renderEmail(issue, publication, 'html', { pictureAddress }));
});

test('only the piece that changed is written anew', () => {
  const mail = new LiveMail(publication, pictureAddress);
  const before = mail.write(everyBlock, counts);
  const issue = withBlock(
    everyBlock,
    'lead-essay',
    (block) => ({ ...block, headline: ['Neu'] }) as Block,
  );
  const after = mail.write(issue, counts);
  const fresh = after.pieces.filter((piece) => !before.pieces.includes(piece));
  expect(fresh).toEqual([expect.objectContaining({ html: expect.stringContaining('Neu') })]);
});

test('another length is written where it is said, and nowhere else', () => {
  const mail = new LiveMail(publication, pictureAddress);
  const before = mail.write(everyBlock, counts);
  const after = mail.write(everyBlock, { words: 4321, minutes: counts.minutes });
  const fresh = after.pieces.filter((piece) => !before.pieces.includes(piece));
  expect(fresh).not.toEqual([]);
  expect(fresh.length).toBeLessThan(4);
  expect(fresh.map(({ html }) => html).join('')).toContain('4.321');
});
