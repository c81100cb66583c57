import type { Output } from '../../desk/contract.ts';
import type { DamageMessages } from '../language/damage/damageMessages.ts';
import { desk } from '../session/desk.ts';

/** An issue's file that cannot be written in, as the desk found it. */
export type DamagedFile = Extract<Output<'issue.open'>, { outcome: 'damaged' }>;

/**
 * Puts the text in the place of a damaged file, whose bytes go into the history first, to stay there. Resolves to a
 * sentence for the author where that did not work: then nothing was changed. Rejects with a DeskFault.
 */
export async function replaceDamaged(
  { id, revision }: DamagedFile,
  text: string,
  messages: DamageMessages,
): Promise<string | undefined> {
  const kept = await desk['history.name']({ id, name: messages.versionName });
  if (kept.outcome === 'missing') return messages.changedMeanwhile;
  if (kept.outcome !== 'named') return messages.notWritten(kept.why);
  const saved = await desk['issue.save']({ id, text, revision });
  if (saved.outcome === 'saved') return undefined;
  return saved.outcome === 'conflict' ? messages.changedMeanwhile : messages.notWritten(saved.why);
}
