import { afterEach, expect, test, vi } from 'vitest';
import type { MailInPieces } from '../../../../../issue/export/liveMail.ts';
import type { Issue } from '../../../../../issue/issue.ts';
import { newPublication } from '../../../../../issue/publication.ts';
import { MailWriter } from '../../../../../renderer/panels/preview/mail/mailWriter.ts';
// Loaded on first use otherwise, which takes longer than is waited for below.
import '../../../../../renderer/panels/preview/mail/mailAnswers.ts';
import { smallIssue } from '../../../../support/smallIssue.ts';

const setting = {
  publication: newPublication({ name: 'Werkbrief', language: 'de' }),
  id: 'kw35',
  hasName: false,
  access: '',
};

afterEach(() => void vi.unstubAllGlobals());

test('after a mail that cannot be written, the next one is', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const shown: string[] = [];
  const show = ({ pieces }: MailInPieces) => {
    shown.push(pieces.map(({ html }) => html).join(''));
  };
  let issue = { id: 'broken', blocks: null } as unknown as Issue;
  const writer = new MailWriter(setting, () => issue, show);
  writer.counted();
  // Typed while the first mail is being written, and after it.
  writer.typed();
  await expect.poll(() => reported.length).toBe(2);
  expect(shown).toEqual([]);
  issue = smallIssue('Nr. 1', '2025-08-25', 'Geht wieder.');
  writer.typed();
  await expect.poll(() => shown.length).toBe(1);
  expect(shown[0]).toContain('Geht wieder.');
});
