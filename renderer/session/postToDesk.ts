import type { ProcedureName, Reply } from '../../desk/contract.ts';

/** A procedure of the desk, and what is given to it. */
export interface Call {
  readonly name: ProcedureName;
  readonly input: unknown;
}

/** Asks the local server. What goes wrong on the way is a reply too. */
export async function postToDesk({ name, input }: Call): Promise<Reply> {
  try {
    const response = await fetch(`/desk/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Reply;
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
