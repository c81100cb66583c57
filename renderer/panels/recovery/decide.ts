import type { Output } from '../../../desk/contract.ts';
import type { Issue } from '../../../issue/issue.ts';
import { loadLanguage } from '../../../issue/language/loadLanguage.ts';
import type { OpenedIssue } from '../../session/openIssue.ts';
import { takeBlocks } from '../../editor/steps/takeBlocks.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';
import type { Offer } from './useOffers.ts';
import type { NotDone } from '../../language/whyNot.ts';

/**
 * Puts a recovered text on the page as one undo step, and saves it. The journal entry is removed only once it is on
 * disk. Resolves to true if the page accepted it.
 */
export async function takeRecovered(
  opened: OpenedIssue,
  offer: Offer,
  recovered: Issue,
): Promise<boolean> {
  await loadLanguage(recovered.language).catch(() => undefined);
  const editor = opened.editor.get();
  if (!editor?.isEditable || !takeBlocks(editor, recovered.blocks, recovered.language))
    return false;
  await opened.session.flush();
  if (opened.session.isSaved) await settle(offer);
  return true;
}

/**
 * Keeps the saved text; the recovered one becomes a version in the history. Resolves to the failure, or undefined on
 * success.
 */
export function settle(offer: Offer): Promise<NotDone | undefined> {
  return unlessDone(() => desk['recovery.settle']({ session: offer.session }));
}

/** Deletes a recovered text permanently. Resolves to the failure, or undefined on success. */
export function discard(offer: Offer): Promise<NotDone | undefined> {
  return unlessDone(() => desk['recovery.discard']({ session: offer.session }));
}

async function unlessDone(
  ask: () => Promise<Output<'recovery.settle' | 'recovery.discard'>>,
): Promise<NotDone | undefined> {
  try {
    const answer = await ask();
    return answer.outcome === 'settled' || answer.outcome === 'discarded' ? undefined : answer;
  } catch (error) {
    if (error instanceof DeskFault) return { outcome: 'unreachable' };
    throw error;
  }
}
