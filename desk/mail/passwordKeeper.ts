import { z } from 'zod';
import { parsedJson } from '../files/parsedJson.ts';
import type { MailSettings } from '../preferences/mailSettings.ts';
import type { SecretStore } from '../preferences/secretStore.ts';

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

/** Stores the single password for test mails, with the server and user it belongs to. */
export interface PasswordKeeper {
  keep(settings: MailSettings, password: string): Promise<'kept' | 'refused'>;
  /** Returns the password; undefined if there is none for exactly this server, encryption and user. */
  of(settings: MailSettings): Promise<string | undefined>;
  forget(): Promise<void>;
}

/** Returns a password keeper on top of a secret store. */
export function passwordKeeper(secrets: SecretStore): PasswordKeeper {
  return {
    keep: ({ host, port, security, user }, password) =>
      secrets.keep(name, JSON.stringify({ host, port, security, user, password })),
    of: async (settings) => {
      const found = kept.safeParse(parsedJson((await secrets.read(name)) ?? ''));
      if (!found.success) return undefined;
      const { password, ...theirs } = found.data;
      const isTheirs = fields.every((field) => theirs[field] === settings[field]);
      return isTheirs ? password : undefined;
    },
    forget: () => secrets.forget(name),
  };
}
