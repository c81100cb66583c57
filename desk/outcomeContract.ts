import { z } from 'zod';
import { reasonSchema } from '../issue/file/reason.ts';

/** The answers that procedures of several features share. */
export const done = z.object({ outcome: z.literal('done') });
export const created = z.object({ outcome: z.literal('created'), id: z.string() });
export const missing = z.object({ outcome: z.literal('missing') });
export const invalid = z.object({ outcome: z.literal('invalid'), why: reasonSchema });

/** `revision` is what a later save must still find on disk: the SHA-256 of the file's bytes. */
export const saved = z.object({ outcome: z.literal('saved'), revision: z.string() });

/** The schemas of a procedure's request and answer. */
export function procedure<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { input, output };
}
