import type { WriteFailure } from '../../../desk/contract.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';
import type { IssueSession } from '../../session/issueSession.ts';

/**
 * Saves the text in the window as a separate file, through the system's dialog or as a browser download. Resolves to
 * the failure if it could not be written.
 */
export async function saveCopy({ id, text }: IssueSession): Promise<WriteFailure | undefined> {
  try {
    const answer = await desk['recovery.saveCopy']({ id, text });
    if ('why' in answer) return answer;
    if (answer.outcome !== 'unsupported') return undefined;
  } catch (error) {
    if (!(error instanceof DeskFault)) throw error;
  }
  download(`${id}.json`, text);
  return undefined;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
