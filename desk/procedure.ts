import { z } from 'zod';
import { reasonSchema } from '../issue/file/reason.ts';

/** Answers shared by procedures of several features. */
export const done = z.object({ outcome: z.literal('done') });
export const created = z.object({ outcome: z.literal('created'), id: z.string() });
export const missing = z.object({ outcome: z.literal('missing') });
export const invalid = z.object({ outcome: z.literal('invalid'), why: reasonSchema });

/** `revision` is what the next save must find on disk: the SHA-256 of the file's bytes. */
export const saved = z.object({ outcome: z.literal('saved'), revision: z.string() });

/** Returns the schemas of a procedure's request and answer. */
export function procedure<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { input, output };
}

/** The procedures of one feature: their schemas by name. */
type ContractOf = Readonly<
  Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>
>;

/** The parsed request of a procedure. */
export type InputOf<C extends ContractOf, N extends keyof C> = z.output<C[N]['input']>;

/** The answer of a procedure. */
export type OutputOf<C extends ContractOf, N extends keyof C> = z.output<C[N]['output']>;

/** A feature's procedures as the desk implements them. */
export type Procedures<C extends ContractOf> = {
  readonly [N in keyof C]: (input: InputOf<C, N>) => Promise<OutputOf<C, N>>;
};
