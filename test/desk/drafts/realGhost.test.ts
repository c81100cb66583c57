import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { makeDraft, testDraftTool, type DraftOptions } from '../../../desk/drafts/makeDraft.ts';
import { noteDraft } from '../../../desk/drafts/noteDraft.ts';
import { usableDraftTool } from '../../../desk/drafts/usableDraftTool.ts';
import { exportDraft } from '../../../issue/exportIssue.ts';
import { draftNeeds } from '../../../issue/export/mail-tools/draftNeeds.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { draftLibrary, id, photo } from './support/draftLibrary.ts';
import { skipWithoutGhost, startGhost } from './support/ghostServer.ts';

const posts = z.object({
  posts: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      title: z.string(),
      email_subject: z.string().nullable(),
      lexical: z.string(),
      updated_at: z.string(),
      published_at: z.string().nullable(),
      email: z.unknown(),
    }),
  ),
});
const card = z.object({ type: z.literal('html'), html: z.string() });
const lexical = z.object({ root: z.object({ children: z.tuple([card]) }) });

test('a real Ghost gets a draft, its pictures, and changes', async (context) => {
  skipWithoutGhost(context);
  const { site, key, ask, stop } = await startGhost();
  onTestFinished(stop);
  const settings = { tool: 'ghost', site, settings: {} };
  const found = usableDraftTool(settings);
  if ('unusable' in found) throw new Error();
  const asset = `${contentHash(photo)}.jpg`;
  const library = draftLibrary(settings, { name: asset, bytes: photo });
  const make = async (options?: DraftOptions) => {
    const made = await makeDraft(await library.source(), found.tool, key, options);
    if (made.outcome === 'made') await noteDraft(library.library, id, made.draft);
    return made;
  };
  const all = async () => posts.parse(await ask('GET', '/posts/?formats=lexical')).posts;
  expect(await testDraftTool(found.tool, key)).toEqual({ outcome: 'works', choices: {} });
  const wrong = key.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  expect(await testDraftTool(found.tool, wrong)).toMatchObject({
    failure: { reason: 'login-refused' },
  });

  const made = await make();
  if (made.outcome !== 'made') return expect.fail(JSON.stringify(made));
  const [address = ''] = Object.values(made.draft.pictures ?? {});
  const served = await fetch(address);
  expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  // One card, in which all is as it was written, but for the way to write a no-break space.
  const { issue, publication } = await library.source();
  const addresses = new Map([[asset, address]]);
  const written = exportDraft(issue, publication, 'ghost', draftNeeds.ghost, { addresses });
  const [post] = (await all()).filter((each) => each.id === made.draft.id);
  const [html] = lexical.parse(JSON.parse(post?.lexical ?? '')).root.children;
  expect(html.html.trim().replaceAll('&nbsp;', '\u00A0')).toBe(written.files[0]?.text);
  const unsent = { status: 'draft', published_at: null };
  expect(post).toMatchObject({
    ...unsent,
    title: 'KW35 – Größe 🥳',
    updated_at: made.draft.revision,
  });

  const count = (await all()).length;
  expect(await make()).toMatchObject({ outcome: 'made', isNew: false });
  // Ghost tells the time of a change to the second.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const [mine] = (await all()).filter((each) => each.id === made.draft.id);
  await ask('PUT', `/posts/${made.draft.id}/`, {
    posts: [{ title: 'Von Hand', updated_at: mine?.updated_at }],
  });
  expect(await make()).toMatchObject({ outcome: 'asks', because: 'changed' });
  expect(await make({ order: 'overwrite' })).toMatchObject({ outcome: 'made', isNew: false });
  expect((await all()).length).toBe(count);
  await ask('DELETE', `/posts/${made.draft.id}/`);
  expect(await make()).toMatchObject({ outcome: 'asks', because: 'gone' });
  expect(await make({ order: 'new' })).toMatchObject({ outcome: 'made', isNew: true });
  expect((await all()).filter(({ title }) => title.startsWith('KW35'))).toMatchObject([unsent]);
});
