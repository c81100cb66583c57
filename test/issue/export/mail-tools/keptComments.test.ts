import { expect, test } from 'vitest';
import { renderEmail, renderForm } from '../../../../issue/exportIssue.ts';
import { withPlainComments } from '../../../../issue/export/mail-tools/keptComments.ts';
import { newPublication } from '../../../../issue/publication.ts';
import { withoutColophon } from '../../support/colophon.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';

const publication = newPublication({ mailTool: 'listmonk' });
const document = renderForm(everyBlockIssue, publication, 'document');

test('what Outlook needs is written such that listmonk leaves it in', () => {
  const comments = document.match(/.{0,9}<!--[^]*?-->.{0,4}/g) ?? [];
  expect(comments.length).toBeGreaterThan(2);
  for (const comment of comments)
    expect(comment).toMatch(/^\{\{ Safe `<!--\[if mso\]>[^`]*-->` \}\}$/);
});

test('a preview has the comments themselves, and so has whoever reads the document again', () => {
  const preview = renderEmail(everyBlockIssue, publication, 'listmonk');
  expect(preview).not.toContain('Safe');
  expect(withPlainComments(withoutColophon(document))).toBe(preview);
});
