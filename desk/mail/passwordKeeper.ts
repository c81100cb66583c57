import { z } from 'zod';
import type { MailSettings } from '../preferences/mailSettings.ts';
import type { SecretStore } from './secretStore.ts';

const name = 'mail-password';

/** What the password belongs to: it is given for nothing else. */
const fields = ['host', 'port', 'security', 'user'] as const;

const kept = z.object({
  host: z.string(),
  port: z.number(),
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
    keep: ({ host, port, security, user }, password) =>
      secrets.keep(name, JSON.stringify({ host, port, security, user, password })),
    of: async (settings) => {
      const found = kept.safeParse(parse((await secrets.read(name)) ?? ''));
      if (!found.success) return undefined;
      const { password, ...theirs } = found.data;
      const isTheirs = fields.every((field) => theirs[field] === settings[field]);
      return isTheirs ? password : undefined;
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
