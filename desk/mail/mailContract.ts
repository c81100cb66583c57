import { z } from 'zod';
import { writeFailure } from '../files/writeFailureContract.ts';
import { reasonSchema } from '../../issue/file/reason.ts';
import { mailSettingsSchema } from '../preferences/mailSettings.ts';

/** Typed by the author, and never sent back to the page. */
const password = z.string().max(1024);

/** Why a test mail did not go out: each is a sentence in the author's language that says what she can do. */
const reasons = [
  /** There is no such host, or no network to ask for it. */
  'unknown-host',
  /** The host is there, or may be, but nobody answers at that port. */
  'unreachable',
  'timeout',
  /** The server's certificate is not signed by anybody whom this computer trusts, is too old, or is another host's. */
  'certificate',
  /** The server does not speak the encryption that the settings ask for, at least not at that port. */
  'no-encryption',
  'login-refused',
  'sender-refused',
  'recipient-refused',
  /** For the moment (4xx): greylisting, too many mails, a full queue. */
  'try-later',
  'too-large',
  'connection-lost',
  /** For another reason, which `reply` says. */
  'refused',
] as const;
export type NotSentReason = (typeof reasons)[number];

const notSent = z.object({
  outcome: z.literal('not-sent'),
  reason: z.enum(reasons),
  /** What the server said, in its words and on one line; empty where it said nothing. */
  reply: z.string(),
});
export type NotSent = z.infer<typeof notSent>;

/** What the renderer can ask about test mails. A password goes in, and never comes out again. */
export const mailContract = {
  'mail.settings': {
    input: z.object({}),
    output: z.object({
      /** Null until the author filled them in. */
      settings: mailSettingsSchema.nullable(),
      /** Whether this face has a key store of the system to keep a password in. */
      canKeepPassword: z.boolean(),
      /** Whether the password that belongs to these settings is kept. */
      hasPassword: z.boolean(),
    }),
  },
  /** Keeps the settings, and the password, where one is given, in the system's key store. */
  'mail.saveSettings': {
    input: z.object({ settings: mailSettingsSchema, password: password.optional() }),
    output: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('saved'),
        /** `refused`: there is no key store of the system, so the password was written nowhere. */
        password: z.enum(['kept', 'none', 'refused']),
      }),
      /** Nothing was kept: with these fields no mail can be sent, or not safely. */
      z.object({ outcome: z.literal('unusable'), fields: z.array(mailSettingsSchema.keyof()) }),
      /** The preferences could not be written. */
      ...writeFailure.options,
    ]),
  },
  'mail.forgetPassword': {
    input: z.object({}),
    output: z.object({ outcome: z.literal('done') }),
  },
  /**
   * Sends the saved issue to the author's own address, which is the one in the settings: there is no other recipient.
   * `password` is for this one mail and is kept nowhere; without it, the one in the key store is used.
   */
  'mail.sendTest': {
    input: z.object({ id: z.string(), password: password.optional() }),
    output: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('sent'),
        address: z.string(),
        /** How many pictures have no file: a line of text stands in their place. */
        missingPictures: z.number(),
      }),
      notSent,
      /** There are no usable settings. */
      z.object({ outcome: z.literal('not-set-up') }),
      z.object({ outcome: z.literal('password-needed') }),
      z.object({ outcome: z.literal('missing') }),
      z.object({ outcome: z.literal('invalid'), why: reasonSchema }),
    ]),
  },
} as const;
