import type { ProcedureName, Reply } from '../../desk/contract.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';

/** A procedure of the desk, and what is given to it. */
export interface Call {
  readonly name: ProcedureName;
  readonly input: object;
  /** What the input's `text` is to be: written out where the call is made, as that takes the page longer than to hand it over. */
  readonly issue?: Issue;
  /** The headers of the page's access to the local server: a worker cannot read the page's store. */
  readonly access: Readonly<Record<string, string>>;
}

/** Asks the local server. What goes wrong on the way is a reply too. */
export async function postToDesk({ name, input, issue, access }: Call): Promise<Reply> {
  try {
    const response = await fetch(`/desk/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...access },
      body: JSON.stringify(issue ? { ...input, text: serialiseIssue(issue) } : input),
    });
    return (await response.json()) as Reply;
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
