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

/** The procedures of one feature: their schemas by name. */
type ContractOf = Readonly<
  Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>
>;

/** What a procedure of a feature is given, after its schema has read it. */
export type InputOf<C extends ContractOf, N extends keyof C> = z.output<C[N]['input']>;

/** What a procedure of a feature answers. */
export type OutputOf<C extends ContractOf, N extends keyof C> = z.output<C[N]['output']>;

/** The procedures of a feature as the desk carries them out. */
export type Procedures<C extends ContractOf> = {
  readonly [N in keyof C]: (input: InputOf<C, N>) => Promise<OutputOf<C, N>>;
};
