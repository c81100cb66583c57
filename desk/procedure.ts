import { z } from 'zod';
import { reasonSchema } from '../issue/file/reason.ts';

/** Returns the schema of an answer with that outcome, and with those fields. */
export function outcome<Name extends string, Fields extends z.ZodRawShape = Record<never, never>>(
  name: Name,
  fields = {} as Fields,
) {
  return z.object({ outcome: z.literal(name), ...fields });
}

/** Returns the schema of an answer with one of several outcomes. */
export function oneOf<
  const Answers extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(answers: Answers) {
  return z.discriminatedUnion('outcome', answers);
}

/** Answers shared by procedures of several features. */
export const done = outcome('done');
export const created = outcome('created', { id: z.string() });
export const missing = outcome('missing');
export const invalid = outcome('invalid', { why: reasonSchema });
/** `revision` is what the next save must find on disk: the SHA-256 of the file's bytes. */
export const saved = outcome('saved', { revision: z.string() });

/** Identifies the period during which an issue is open in one window, for its lease and its entry in the journal. */
export const session = z.string().regex(/^[a-z0-9-]{8,64}$/);

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
export type OutputOf<C extends ContractOf, N extends keyof C> = Unchanged<z.output<C[N]['output']>>;

/** The same with lists that must not be changed, as the desk may share them. */
type Unchanged<T> = T extends unknown ? { [K in keyof T]: UnchangedList<T[K]> } : never;
type UnchangedList<T> = T extends (infer E)[] ? readonly E[] : T;

/** A feature's procedures as the desk implements them. */
export type Procedures<C extends ContractOf> = {
  readonly [N in keyof C]: (input: InputOf<C, N>) => Promise<OutputOf<C, N>>;
};
