import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { openIssue } from '../../../desk/library/readIssue.ts';
import { saveIssue } from '../../../desk/issues/saveIssue.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { anyIssue } from '../../issue/support/anyIssue.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { smallIssueText } from '../../support/smallIssue.ts';

test('any valid issue survives saving, loading and saving byte for byte', async () => {
  const library = await openTestLibrary();
  const added = await addIssue(library, smallIssueText('Eins', '2025-08-25'));
  if (added.outcome !== 'created') return expect.fail(JSON.stringify(added.why));
  const { id } = added;
  const bytes = () => readFileSync(join(library.folder, id, 'issue.json'));
  const save = async (text: string) => {
    const saved = await saveIssue(library, id, text, contentHash(bytes()));
    expect(saved.outcome).toBe('saved');
    return bytes();
  };
  await fc.assert(
    fc.asyncProperty(anyIssue, async (issue) => {
      const first = await save(serialiseIssue(issue));
      const opened = await openIssue(library, id);
      if (opened.outcome !== 'opened') return expect.fail(opened.outcome);
      const parsed = parseIssue(opened.text);
      if (parsed.outcome !== 'parsed') return expect.fail(parsed.outcome);
      expect(parsed.issue).toEqual(issue);
      expect((await save(serialiseIssue(parsed.issue))).equals(first)).toBe(true);
    }),
  );
});
