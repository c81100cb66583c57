import type { Messages } from '../../language/messages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';
import type { DamagedFile } from '../../session/openIssue.ts';

/**
 * Replaces a damaged file with the text, after storing the file's bytes permanently in the history. If that fails,
 * resolves to an error message and changes nothing. Rejects with a DeskFault.
 */
export async function replaceDamaged(
  { id, revision }: Pick<DamagedFile, 'id' | 'revision'>,
  text: string,
  { damage, reasons }: Messages,
): Promise<string | undefined> {
  const kept = await desk['history.name']({ id, name: damage.versionName });
  if (kept.outcome === 'missing') return damage.changedMeanwhile;
  if (kept.outcome !== 'named') return damage.notWritten(whyNot(kept, reasons));
  const saved = await desk['issue.save']({ id, text, revision });
  if (saved.outcome === 'saved') return undefined;
  return saved.outcome === 'conflict'
    ? damage.changedMeanwhile
    : damage.notWritten(whyNot(saved, reasons));
}
