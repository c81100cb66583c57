import type { ProcedureName, Reply } from '../../desk/contract.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';

/** A procedure of the desk and its input. */
export interface Call {
  readonly name: ProcedureName;
  readonly input: object;
  /**
   * The issue to serialise as the input's `text`. Done in the worker, because it takes the page longer than posting the
   * issue.
   */
  readonly issue?: Issue;
  /** Headers that grant access to the local server; a worker cannot read the page's storage. */
  readonly access: Readonly<Record<string, string>>;
}

/** Calls the local server. Transport errors are returned as replies too. */
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
