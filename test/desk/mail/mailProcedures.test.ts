import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dispatch } from '../../../desk/dispatch.ts';
import { openDesk } from '../../../desk/desk.ts';
import type { MailSettings } from '../../../desk/preferences/mailSettings.ts';
import type { SecretStore } from '../../../desk/preferences/secretStore.ts';
import { preferencesFile } from '../../../desk/preferences/preferencesFile.ts';
import { startSmtpServer } from '../../support/startSmtpServer.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { newsletter } from './support/newsletter.ts';

const password = 'geheim-und-lang';
const settings: MailSettings = {
  host: '127.0.0.1',
  port: 1025,
  security: 'none',
  user: 'ada',
  address: 'ada@werkstatt.example',
};

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

async function deskWith(secrets?: SecretStore) {
  const { library, id } = await newsletter();
  const preferences = join(temporaryFolder(), 'preferences.json');
  const { desk } = openDesk({
    shell: { face: 'browser' },
    preferences: preferencesFile(preferences),
    dataFolder: temporaryFolder(),
    documentsFolder: '',
    samplesFolder: '',
    libraryFolder: library.folder,
    ...(secrets ? { secrets } : {}),
  });
  return { desk, id, written: () => readFileSync(preferences, 'utf8') };
}

async function localServer() {
  const server = await startSmtpServer({
    encryption: 'none',
    login: { user: settings.user, password },
  });
  onTestFinished(() => server.stop());
  return server;
}

describe('without a key store', () => {
  test('settings are kept, and the password is refused and written nowhere', async () => {
    const { desk, written } = await deskWith();
    expect(await desk['mail.settings']({})).toEqual({
      settings: null,
      canKeepPassword: false,
      hasPassword: false,
    });
    expect(await desk['mail.saveSettings']({ settings, password })).toEqual({
      outcome: 'saved',
      password: 'refused',
    });
    expect(await desk['mail.settings']({})).toEqual({
      settings,
      canKeepPassword: false,
      hasPassword: false,
    });
    expect(written()).not.toContain(password);
  });

  test('a typed password is good for one mail', async () => {
    const { port, received } = await localServer();
    const { desk, id, written } = await deskWith();
    await desk['mail.saveSettings']({ settings: { ...settings, port } });
    expect(await desk['mail.sendTest']({ id })).toEqual({ outcome: 'password-needed' });
    expect(await desk['mail.sendTest']({ id, password })).toEqual({
      outcome: 'sent',
      address: settings.address,
      missingPictures: 0,
    });
    expect(await desk['mail.sendTest']({ id })).toEqual({ outcome: 'password-needed' });
    expect(received).toHaveLength(1);
    expect(written()).not.toContain(password);
  });
});

describe('with a key store', () => {
  test('the password is kept there alone, and never comes back to the page', async () => {
    const { port } = await localServer();
    const store = openStore();
    const { desk, id, written } = await deskWith(store);
    const answers = [
      await dispatch(desk, 'mail.saveSettings', { settings: { ...settings, port }, password }),
      await dispatch(desk, 'mail.settings', {}),
      await dispatch(desk, 'mail.sendTest', { id }),
      await dispatch(desk, 'app.start', {}),
    ];
    expect(answers.slice(0, 3)).toEqual([
      { ok: true, value: { outcome: 'saved', password: 'kept' } },
      {
        ok: true,
        value: { settings: { ...settings, port }, canKeepPassword: true, hasPassword: true },
      },
      { ok: true, value: { outcome: 'sent', address: settings.address, missingPictures: 0 } },
    ]);
    expect([...store.held.values()].join()).toContain(password);
    expect(JSON.stringify(answers) + written()).not.toContain(password);
  });

  test.each<Partial<MailSettings>>([{ host: 'localhost' }, { user: 'eva' }])(
    'no other server and no other user gets it: %j',
    async (changed) => {
      const { port, received } = await localServer();
      const { desk, id } = await deskWith(openStore());
      await desk['mail.saveSettings']({ settings: { ...settings, port }, password });
      const elsewhere = { ...settings, port, ...changed };
      expect(await desk['mail.saveSettings']({ settings: elsewhere })).toEqual({
        outcome: 'saved',
        password: 'none',
      });
      expect(await desk['mail.sendTest']({ id })).toEqual({ outcome: 'password-needed' });
      expect(received).toEqual([]);
    },
  );

  test('it is forgotten when asked to', async () => {
    const store = openStore();
    const { desk, id } = await deskWith(store);
    await desk['mail.saveSettings']({ settings, password });
    expect(await desk['mail.forgetPassword']({})).toEqual({ outcome: 'done' });
    expect(store.held.size).toBe(0);
    expect(await desk['mail.sendTest']({ id })).toEqual({ outcome: 'password-needed' });
  });
});

test('settings that are not safe are kept by nobody, and nothing is sent without any', async () => {
  const { desk, id } = await deskWith();
  const unsafe: MailSettings = { ...settings, host: 'mail.example', address: 'a@b.de, c@d.de' };
  expect(await desk['mail.saveSettings']({ settings: unsafe })).toEqual({
    outcome: 'unusable',
    fields: ['security', 'address'],
  });
  expect(await desk['mail.settings']({})).toMatchObject({ settings: null });
  expect(await desk['mail.sendTest']({ id, password })).toEqual({ outcome: 'not-set-up' });
});

test('a recipient that is slipped in goes nowhere', async () => {
  const { port, received } = await localServer();
  const { desk, id } = await deskWith();
  await desk['mail.saveSettings']({ settings: { ...settings, port } });
  await dispatch(desk, 'mail.sendTest', {
    id,
    password,
    to: 'eva@evil.example',
    address: 'eva@evil.example',
  });
  expect(received.map(({ to }) => to)).toEqual([[settings.address]]);
});
