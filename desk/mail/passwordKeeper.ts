import { z } from 'zod';
import type { MailSettings } from './mailSettings.ts';
import type { SecretStore } from './secretStore.ts';

const name = 'mail-password';

const kept = z.object({
  host: z.string(),
  security: z.string(),
  user: z.string(),
  password: z.string(),
});

/** Keeps the one password of the test mails, and with it the server and the user whom it belongs to. */
export interface PasswordKeeper {
  keep(settings: MailSettings, password: string): Promise<'kept' | 'refused'>;
  /** The password; undefined where there is none for this server, this encryption and this user: no other gets it. */
  of(settings: MailSettings): Promise<string | undefined>;
  forget(): Promise<void>;
}

/** Keeps it in a store of secrets. */
export function passwordKeeper(secrets: SecretStore): PasswordKeeper {
  return {
    keep: ({ host, security, user }, password) =>
      secrets.keep(name, JSON.stringify({ host, security, user, password })),
    of: async ({ host, security, user }) => {
      const found = kept.safeParse(parse((await secrets.read(name)) ?? ''));
      if (!found.success) return undefined;
      const { data } = found;
      const isTheirs = data.host === host && data.security === security && data.user === user;
      return isTheirs ? data.password : undefined;
    },
    forget: () => secrets.forget(name),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
