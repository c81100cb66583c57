import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openDesk } from '../../../desk/desk.ts';
import { dispatch } from '../../../desk/dispatch.ts';
import { preferencesFile } from '../../../desk/preferences/preferencesFile.ts';
import { noSecretStore, type SecretStore } from '../../../desk/preferences/secretStore.ts';
import type { DraftTool } from '../../../issue/publication.ts';
import { allDoubles } from './support/allDoubles.ts';
import { asset, draftLibrary, id, settingsOf } from './support/draftLibrary.ts';
import { openDouble } from './support/toolDouble.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function openStore(): SecretStore {
  const held = new Map<string, string>();
  return {
    isAvailable: async () => true,
    keep: async (name, secret) => {
      held.set(name, secret);
      return 'kept';
    },
    read: async (name) => held.get(name),
    forget: async (name) => void held.delete(name),
  };
}

function deskWith(draftTool: DraftTool | undefined, secrets: SecretStore = openStore()) {
  const library = draftLibrary(draftTool);
  const home = dirname(library.folder);
  const { desk } = openDesk({
    shell: { face: 'electron' },
    preferences: preferencesFile(join(home, 'preferences.json')),
    secrets,
    dataFolder: join(home, 'data'),
    documentsFolder: '',
    samplesFolder: '',
    libraryFolder: library.folder,
  });
  const written = () =>
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
  return { desk, library, written };
}

const tool = settingsOf('brevo');
const { key } = allDoubles.brevo;

test('a key is in the key store alone, for one tool and one newsletter', async () => {
  const { fetch } = openDouble(allDoubles.brevo);
  vi.stubGlobal('fetch', fetch);
  const secrets = openStore();
  const { desk, written, library } = deskWith(tool, secrets);
  const addresses = { [asset]: 'https://pictures.example/a.png' };
  expect(await desk['draft.test']({ tool })).toEqual({ outcome: 'key-needed' });
  expect(await desk['draft.make']({ id, addresses })).toEqual({ outcome: 'key-needed' });
  // Before list and sender are chosen, the tool says which there are.
  const empty = { ...tool, settings: {} };
  const tested = await desk['draft.test']({ tool: empty, key: `${key}\n` });
  expect(tested).toEqual({
    outcome: 'works',
    choices: {
      list: [{ id: '7', name: 'Weekly' }],
      sender: [{ id: '3', name: 'Ada <ada@example.org>' }],
    },
  });
  expect(await desk['draft.state']({ tool })).toEqual({ canKeepKey: true, hasKey: false });
  expect(await desk['draft.keepKey']({ tool: empty, key })).toEqual({ outcome: 'kept' });
  expect(await desk['draft.state']({ tool })).toEqual({ canKeepKey: true, hasKey: true });
  const made = await desk['draft.make']({ id, addresses });
  if (made.outcome !== 'made') return expect.fail(JSON.stringify(made));
  expect(made).toMatchObject({ isNew: true, draft: { tool: 'brevo', site: '', id: '41' } });
  expect(await desk['draft.note']({ id, draft: made.draft })).toEqual({ outcome: 'done' });
  expect(library.text()).toContain('"link": "https://app.brevo.com/marketing-campaign/edit/41"');
  expect(await desk['draft.make']({ id, addresses })).toMatchObject({ isNew: false });
  expect(written()).not.toContain(key);
  // Somebody else's library that names the same tool gets no draft there.
  const other = deskWith(tool, secrets);
  expect(await other.desk['draft.state']({ tool })).toMatchObject({ hasKey: false });
  expect(await other.desk['draft.make']({ id, addresses })).toEqual({ outcome: 'key-needed' });
  await desk['draft.forgetKey']({ tool });
  expect(await desk['draft.state']({ tool })).toMatchObject({ hasKey: false });
});

test('a stored key goes to no other site', async () => {
  const { desk } = deskWith(settingsOf('listmonk'));
  await desk['draft.keepKey']({ tool: settingsOf('listmonk'), key: 'ada:geheim-geheim' });
  const evil = { ...settingsOf('listmonk'), site: 'https://evil.example' };
  expect(await desk['draft.test']({ tool: evil })).toEqual({ outcome: 'key-needed' });
});

test('what is missing is said', async () => {
  const without = deskWith(undefined, noSecretStore);
  expect(await without.desk['draft.make']({ id })).toEqual({ outcome: 'not-set-up' });
  expect(await without.desk['draft.make']({ id: 'nowhere' })).toEqual({ outcome: 'missing' });
  expect(await without.desk['draft.keepKey']({ tool, key })).toEqual({ outcome: 'refused' });
  const incomplete = deskWith({ tool: 'listmonk', site: 'list.example', settings: {} });
  const unusable = { outcome: 'unusable', fields: ['site', 'list', 'template'] };
  expect(await incomplete.desk['draft.make']({ id, key })).toEqual(unusable);
  const { desk } = deskWith(tool);
  expect(await desk['draft.make']({ id, key })).toEqual({ outcome: 'pictures-needed', count: 1 });
  const bad = { id, key, addresses: { [asset]: 'javascript:alert(1)' } };
  expect(await dispatch(desk, 'draft.make', bad)).toMatchObject({ ok: false });
});

test('cancelled, it makes nothing more', async () => {
  const { fetch, mails } = openDouble(allDoubles.ghost);
  const { desk } = deskWith(settingsOf('ghost'));
  const job = 'job-12345678';
  vi.stubGlobal('fetch', (async (input, init) => {
    await desk['job.cancel']({ job });
    init?.signal?.throwIfAborted();
    return fetch(input, init);
  }) satisfies typeof globalThis.fetch);
  const made = await desk['draft.make']({ id, key: allDoubles.ghost.key, job });
  expect([made, mails.size]).toEqual([{ outcome: 'cancelled' }, 0]);
});
