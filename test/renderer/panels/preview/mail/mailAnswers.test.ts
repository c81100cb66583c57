import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assetAddress } from '../../../../../desk/contract.ts';
import type { Block } from '../../../../../issue/blocks/allBlocks.ts';
import { renderEmail } from '../../../../../issue/exportIssue.ts';
import type { MailInPieces } from '../../../../../issue/export/liveMail.ts';
import type { Issue } from '../../../../../issue/issue.ts';
import { newPublication } from '../../../../../issue/publication.ts';
import { mailAnswers } from '../../../../../renderer/panels/preview/mail/mailAnswers.ts';
import { placeholderOf } from '../../../../../renderer/panels/preview/mail/placeholderOf.ts';
import { withDifference } from '../../../../../renderer/session/worker/issueDifference.ts';
import { everyBlockIssue } from '../../../../issue/support/everyBlock.ts';

const publication = newPublication({ name: 'Werkbrief', language: 'de' });
const setting = { publication, id: 'kw35', hasName: false, access: '?access=1' };

/** The blocks to show, in their order, and whose text is another one. */
const edit = fc.record({
  order: fc.shuffledSubarray([...everyBlockIssue.blocks], { minLength: 1 }),
  words: fc.string({ maxLength: 12 }),
});

function edited({ order, words }: { order: readonly Block[]; words: string }): Issue {
  const [first, ...rest] = order;
  if (!first) return everyBlockIssue;
  const changed = 'headline' in first ? { ...first, headline: [`Neu ${words}`] } : first;
  return { ...everyBlockIssue, blocks: [changed, ...rest] };
}

test('the patched mail is the one that is exported, whatever was edited', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const answerTo = mailAnswers();
      let mail: MailInPieces | undefined;
      for (const issue of [everyBlockIssue, ...edits.map(edited)]) {
        const answer = answerTo({ issue, setting, isCounted: true });
        mail = withDifference(mail, structuredClone(answer.mail)) as MailInPieces;
        const { start, pieces, end } = mail;
        expect(start + pieces.map(({ html }) => html).join('') + end).toBe(
          renderEmail(issue, publication, 'html', {
            pictureAddress: (name, drawing) =>
              drawing ? placeholderOf(drawing) : `${assetAddress('kw35', name)}?access=1`,
          }),
        );
      }
    }),
    { numRuns: 25 },
  );
});

test('after a key, the worker sends the piece that changed and nothing else', () => {
  const answerTo = mailAnswers();
  answerTo({ issue: everyBlockIssue, setting, isCounted: true });
  const blocks = everyBlockIssue.blocks.map((block) =>
    block.type === 'lead-essay' ? { ...block, headline: ['Getippt'] } : block,
  );
  const { mail, drawings } = answerTo({
    issue: { ...everyBlockIssue, blocks },
    setting,
    isCounted: false,
  });
  expect(JSON.stringify(mail).match(/<h\d/g)).toHaveLength(1);
  expect(JSON.stringify(mail)).toContain('Getippt');
  expect(drawings).toEqual([]);
});
