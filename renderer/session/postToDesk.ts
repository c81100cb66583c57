import type { ProcedureName, Reply } from '../../desk/contract.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { base64 } from './base64.ts';

/** A procedure of the desk and its input. */
export interface Call {
  readonly name: ProcedureName;
  readonly input: object;
  /**
   * The issue to serialise as the input's `text`. Done in the worker, because it takes the page longer than posting the
   * issue.
   */
  readonly issue?: Issue;
  /** The file to send in base64 as the input's `bytes`. */
  readonly file?: Blob;
  /** Headers that grant access to the local server; a worker cannot read the page's storage. */
  readonly access: Readonly<Record<string, string>>;
}

/** Calls the local server. Transport errors are returned as replies too. */
export async function postToDesk({ name, input, issue, file, access }: Call): Promise<Reply> {
  try {
    const response = await fetch(`/desk/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...access },
      body: JSON.stringify({
        ...input,
        ...(issue && { text: serialiseIssue(issue) }),
        ...(file && { bytes: await base64(file) }),
      }),
    });
    return (await response.json()) as Reply;
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
