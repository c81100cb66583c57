import { z } from 'zod';
import type { CurrentLibrary } from '../library/currentLibrary.ts';
import type { mailContract } from './mailContract.ts';
import type { Procedures } from '../procedure.ts';
import { changeRemembered, type PreferencesStore } from '../preferences/preferencesStore.ts';
import { unusableFields, type MailSettings } from '../preferences/mailSettings.ts';
import type { SecretStore } from '../preferences/secretStore.ts';
import { parsedJson } from '../files/parsedJson.ts';

/** Returns the procedures for test mails. */
export function mailProcedures(
  store: PreferencesStore,
  secrets: SecretStore,
  current: CurrentLibrary,
): Procedures<typeof mailContract> {
  const passwords = passwordKeeper(secrets);
  return {
    'mail.settings': async () => {
      const { mail } = await store.read();
      return {
        settings: mail ?? null,
        canKeepPassword: await secrets.isAvailable(),
        hasPassword: mail !== undefined && (await passwords.of(mail)) !== undefined,
      };
    },
    'mail.saveSettings': async ({ settings, password }) => {
      const fields = unusableFields(settings);
      if (fields.length > 0) return { outcome: 'unusable', fields };
      const failure = await changeRemembered(store, (all) => ({ ...all, mail: settings }));
      if (failure) return failure;
      if (password !== undefined && password !== '') {
        return { outcome: 'saved', password: await passwords.keep(settings, password) };
      }
      const isKept = (await passwords.of(settings)) !== undefined;
      return { outcome: 'saved', password: isKept ? 'kept' : 'none' };
    },
    'mail.forgetPassword': async () => {
      await passwords.forget();
      return { outcome: 'done' };
    },
    'mail.sendTest': async ({ id, password }) => {
      const { mail } = await store.read();
      if (!mail || unusableFields(mail).length > 0) return { outcome: 'not-set-up' };
      const known = password || (await passwords.of(mail));
      if (mail.user !== '' && known === undefined) return { outcome: 'password-needed' };
      const library = await current.get();
      if (!library) return { outcome: 'missing' };
      // The mail library is loaded only for the first test.
      const { sendTest } = await import('./sendTest.ts');
      return sendTest(library, id, mail, known ?? '');
    },
  };
}

const name = 'mail-password';

/** The settings that the password belongs to: it is not used with any others. */
const fields = ['host', 'port', 'security', 'user'] as const;

const kept = z.object({
  host: z.string(),
  port: z.number(),
  security: z.string(),
  user: z.string(),
  password: z.string(),
});

/** Returns what stores the single password for test mails, with the server and user it belongs to. */
function passwordKeeper(secrets: SecretStore) {
  return {
    keep: ({ host, port, security, user }: MailSettings, password: string) =>
      secrets.keep(name, JSON.stringify({ host, port, security, user, password })),
    /** Returns the password; undefined if there is none for exactly this server, encryption and user. */
    of: async (settings: MailSettings) => {
      const found = kept.safeParse(parsedJson((await secrets.read(name)) ?? ''));
      if (!found.success) return undefined;
      const { password, ...theirs } = found.data;
      const isTheirs = fields.every((field) => theirs[field] === settings[field]);
      return isTheirs ? password : undefined;
    },
    forget: () => secrets.forget(name),
  };
}
