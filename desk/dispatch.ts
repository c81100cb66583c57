import type { z } from 'zod';
import { contract, type Handlers, type ProcedureName, type Reply } from './contract.ts';
import { messageOf } from './files/fileErrors.ts';

/**
 * Runs a procedure by name. Validates request and answer against the contract. Never rejects: an unknown name, an
 * invalid request and a bug of ours are returned as `ok: false` with a sentence.
 */
export async function dispatch(desk: Handlers, name: string, input: unknown): Promise<Reply> {
  if (!isProcedure(name)) return { ok: false, error: `There is no procedure "${name}".` };
  try {
    const request = contract[name].input.safeParse(input);
    if (!request.success)
      return { ok: false, error: `${name} was asked wrongly: ${reasonOf(request.error)}` };
    // Each procedure takes what its own schema returns, which TypeScript cannot verify for a name known only at run
    // time.
    const call = desk[name] as (input: unknown) => Promise<unknown>;
    const answer = contract[name].output.safeParse(await call(request.data));
    if (!answer.success)
      return { ok: false, error: `${name} gave a wrong answer: ${reasonOf(answer.error)}` };
    return { ok: true, value: answer.data };
  } catch (error) {
    return { ok: false, error: `${name} failed: ${messageOf(error)}` };
  }
}

function isProcedure(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name);
}

function reasonOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`)
    .join('; ');
}
