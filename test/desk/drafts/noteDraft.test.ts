import { expect, test } from 'vitest';
import { noteDraft } from '../../../desk/drafts/noteDraft.ts';
import { createIssue } from '../../../desk/issues/createIssue.ts';
import { duplicateIssue } from '../../../desk/issues/duplicateIssue.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { readIssue } from '../../../desk/library/readIssue.ts';
import { draftLibrary, id } from './support/draftLibrary.ts';

const draft = { tool: 'kit', site: '', id: '41', link: '', revision: 'a' };

test('a new issue that is made of another has no drafts, so that it overwrites none', async () => {
  const { library, text } = draftLibrary();
  expect(await noteDraft(library, id, draft)).toEqual({ outcome: 'done' });
  expect(await readIssue(library, id)).toMatchObject({ issue: { drafts: [draft] } });
  for (const make of [
    () => duplicateIssue(library, id),
    () => createIssue(library, id),
    () => addIssue(library, text()),
  ]) {
    const made = await make();
    if (made.outcome !== 'created') return expect.fail(made.outcome);
    const read = await readIssue(library, made.id);
    expect([read.outcome, 'issue' in read && read.issue.drafts]).toEqual(['read', undefined]);
  }
});

test('an issue that is gone or of a newer program is left alone', async () => {
  const { library, text, write } = draftLibrary();
  expect(await noteDraft(library, 'gone', draft)).toEqual({ outcome: 'missing' });
  write((issue) => ({ ...issue, extra: { version: 99 } }));
  const newer = text();
  const why = { reason: 'newer', version: 99 };
  expect(await noteDraft(library, id, draft)).toEqual({ outcome: 'invalid', why });
  expect(text()).toBe(newer);
});
