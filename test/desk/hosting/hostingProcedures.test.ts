import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDesk } from '../../../desk/desk.ts';
import { dispatch } from '../../../desk/dispatch.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { preferencesFile } from '../../../desk/preferences/preferencesFile.ts';
import type { SecretStore } from '../../../desk/preferences/secretStore.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import type { PictureHost } from '../../../issue/publication.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { pictures } from '../../support/pictures.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { startS3 } from './support/s3Server.ts';

const asset = `${contentHash(pictures.png.bytes)}.png`;
const gone = `${'a'.repeat(64)}.png`;
const id = '2025-08-25-kw35';

/** A key store that holds what it is given, as text. */
function openStore(): SecretStore & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    isAvailable: async () => true,
    keep: async (name, secret) => {
      held.set(name, secret);
      return 'kept';
    },
    read: async (name) => held.get(name),
    forget: async (name) => void held.delete(name),
  };
}

function deskWith(
  pictureHost: PictureHost | undefined,
  { secrets = openStore(), chosen = '' } = {},
) {
  const home = temporaryFolder();
  const library = join(home, 'library');
  mkdirSync(join(library, id, 'assets'), { recursive: true });
  writeFileSync(join(library, 'publication.json'), JSON.stringify({ name: 'Brief', pictureHost }));
  writeFileSync(join(library, id, 'assets', asset), pictures.png.bytes);
  const issue = pictureIssue({ [asset]: 'Größe der Flöße', [gone]: 'Nicht da' });
  writeFileSync(join(library, id, 'issue.json'), serialiseIssue(issue));
  const preferences = join(home, 'preferences.json');
  const { desk } = openDesk({
    shell: { face: 'electron', ...(chosen && { chooseFolder: async () => chosen }) },
    preferences: preferencesFile(preferences),
    secrets,
    dataFolder: join(home, 'data'),
    documentsFolder: '',
    samplesFolder: '',
    libraryFolder: library,
  });
  const written = () =>
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
  return { desk, library, written, secrets };
}

const folderHost = (folder: string): PictureHost => ({
  kind: 'folder',
  base: 'https://pictures.example',
  settings: { folder },
});

it('publishes what an issue shows, and exports refer to it there', async () => {
  const folder = temporaryFolder();
  const { desk, library } = deskWith(folderHost(folder), { chosen: folder });
  expect(await desk['hosting.chooseFolder']({})).toEqual({ outcome: 'chosen', folder });
  const uploaded = await desk['hosting.upload']({ id, target: 'beehiiv' });
  const [name = ''] = readdirSync(folder);
  expect(name).toMatch(/^groesse-der-floesse-[0-9a-f]{16}\.png$/);
  const address = `https://pictures.example/${name}`;
  expect(uploaded).toEqual({
    outcome: 'done',
    pictures: [{ asset, alt: 'Größe der Flöße', outcome: 'uploaded', address }],
    missingPictures: [{ asset: gone, alt: 'Nicht da' }],
  });
  const addresses = { [asset]: address };
  const exported = await desk['issue.export']({ id, target: 'beehiiv', addresses });
  if (exported.outcome !== 'exported') throw new Error(exported.outcome);
  expect(exported.files.map((file) => file.name)).toEqual([
    'fragment.html',
    'richtext.html',
    'issue.txt',
  ]);
  const text = readFileSync(join(library, id, 'export/beehiiv/richtext.html'), 'utf8');
  expect(text).toContain(`<img src="${address}" alt="Größe der Flöße" width="3" height="2">`);
});

it('writes into no folder that was not chosen on this computer', async () => {
  const folder = temporaryFolder();
  const { desk } = deskWith(folderHost(folder));
  const failure = { reason: 'folder-not-chosen', detail: folder };
  expect(await desk['hosting.test']({ host: folderHost(folder) })).toMatchObject({ failure });
  expect(await desk['hosting.upload']({ id, target: 'html' })).toMatchObject({
    outcome: 'done',
    pictures: [{ asset, outcome: 'failed', failure }],
  });
  expect(readdirSync(folder)).toEqual([]);
  expect(await desk['hosting.chooseFolder']({})).toEqual({ outcome: 'unsupported' });
});

it('keeps a secret in the key store alone, for one server', async () => {
  const server = await startS3(join(temporaryFolder(), 'objects'));
  const { endpoint, bucket, keyId } = server;
  const host: PictureHost = {
    kind: 's3',
    base: `${endpoint}/${bucket}`,
    settings: { endpoint, bucket, keyId },
  };
  const { desk, written, secrets } = deskWith(host);
  const state = async (of = host) => (await desk['hosting.state']({ host: of })).hasSecret;
  expect(await desk['hosting.test']({ host })).toEqual({ outcome: 'secret-needed' });
  expect(await desk['hosting.upload']({ id, target: 'html' })).toEqual({
    outcome: 'secret-needed',
  });
  const once = await desk['hosting.test']({ host, secret: server.secret });
  expect(once).toEqual({ outcome: 'works', address: host.base });
  expect(secrets.held.size).toBe(0);
  await desk['hosting.keepSecret']({ host, secret: server.secret });
  expect(await state()).toBe(true);
  const other = { ...host, settings: { ...host.settings, endpoint: 'https://evil.example' } };
  expect(await state(other)).toBe(false);
  expect(await desk['hosting.upload']({ id, target: 'html' })).toMatchObject({
    pictures: [{ outcome: 'uploaded' }],
  });
  expect(await desk['hosting.upload']({ id, target: 'html' })).toMatchObject({
    pictures: [{ outcome: 'there' }],
  });
  await desk['hosting.keepSecret']({ host: other, secret: 'ganz-geheim' });
  expect(written()).not.toContain('ganz-geheim');
  await desk['hosting.forgetSecret']({ host });
  expect(await state()).toBe(false);
});

it('says what is missing', async () => {
  expect(await deskWith(undefined).desk['hosting.upload']({ id, target: 'html' })).toEqual({
    outcome: 'not-set-up',
  });
  const incomplete = { kind: 'webdav', base: '', settings: {} };
  const { desk } = deskWith(incomplete);
  const unusable = { outcome: 'unusable', fields: ['address', 'user', 'base'] };
  expect(await desk['hosting.upload']({ id, target: 'html' })).toEqual(unusable);
  expect(await desk['hosting.test']({ host: incomplete })).toEqual(unusable);
  expect(await desk['hosting.upload']({ id: 'nowhere', target: 'html' })).toEqual({
    outcome: 'missing',
  });
  const bad = { id, target: 'html', addresses: { [asset]: 'javascript:alert(1)' } };
  expect(await dispatch(desk, 'issue.export', bad)).toMatchObject({ ok: false });
});
