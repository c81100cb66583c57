import { z } from 'zod';
import { done, invalid, missing, oneOf, outcome, procedure } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';
import { mailSettingsSchema } from '../preferences/mailSettings.ts';

/** Typed by the user, and never sent back to the page. */
const password = z.string().max(1024);

/** Why a test mail was not sent: each is shown as a sentence that says what the user can do. */
const reasons = [
  /** The host does not exist, or there is no network to look it up. */
  'unknown-host',
  /** The host exists, or may exist, but does not respond on that port. */
  'unreachable',
  'timeout',
  /** The server's certificate is not signed by a trusted authority, has expired, or belongs to another host. */
  'certificate',
  /** The server does not support the configured encryption, at least not on that port. */
  'no-encryption',
  'login-refused',
  'sender-refused',
  'recipient-refused',
  /** A temporary failure (4xx): greylisting, too many mails, a full queue. */
  'try-later',
  'too-large',
  'connection-lost',
  /** Another reason, given in `reply`. */
  'refused',
] as const;
export type NotSentReason = (typeof reasons)[number];

const notSent = outcome('not-sent', {
  reason: z.enum(reasons),
  /** The server's own message, on one line; empty if there was none. */
  reply: z.string(),
});
export type NotSent = z.infer<typeof notSent>;

/** The procedures for test mails. A password is accepted, and never returned. */
export const mailContract = {
  'mail.settings': procedure(
    z.object({}),
    z.object({
      /** Null until the user has entered them. */
      settings: mailSettingsSchema.nullable(),
      /** True if this face has a system key store to keep a password in. */
      canKeepPassword: z.boolean(),
      /** True if the password for these settings is stored. */
      hasPassword: z.boolean(),
    }),
  ),
  /** Stores the settings, and the password, if given, in the system's key store. */
  'mail.saveSettings': procedure(
    z.object({ settings: mailSettingsSchema, password: password.optional() }),
    oneOf([
      outcome('saved', {
        /** `refused`: there is no system key store, so the password was not stored anywhere. */
        password: z.enum(['kept', 'none', 'refused']),
      }),
      /** Nothing was stored: with these fields mails cannot be sent, or not safely. */
      outcome('unusable', { fields: z.array(mailSettingsSchema.keyof()) }),
      /** The preferences could not be written. */
      writeFailure,
    ]),
  ),
  'mail.forgetPassword': procedure(z.object({}), done),
  /**
   * Sends the saved issue to the user's own address, the one in the settings and the only recipient. `password` is used
   * for this mail only and not stored; without it, the one in the key store is used.
   */
  'mail.sendTest': procedure(
    z.object({ id: z.string(), password: password.optional() }),
    oneOf([
      outcome('sent', {
        address: z.string(),
        /** Number of pictures that are missing or cannot be read: a line of text replaces them. */
        missingPictures: z.number(),
      }),
      notSent,
      /** There are no usable settings. */
      outcome('not-set-up'),
      outcome('password-needed'),
      missing,
      invalid,
    ]),
  ),
} as const;
