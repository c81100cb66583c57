import type { Output } from '../../../desk/contract.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { OpenedIssue } from '../../session/openIssue.ts';
import { takeBlocks } from '../../editor/steps/takeBlocks.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';
import type { Offer } from './useOffers.ts';
import type { NotDone } from '../../language/reasons/whyNot.ts';

/**
 * Puts a recovered text on the page, as one step to undo, and saves it. The journal forgets it only when that is on
 * disk. Says whether the page took it.
 */
export async function takeRecovered(
  opened: OpenedIssue,
  offer: Offer,
  recovered: Issue,
): Promise<boolean> {
  const editor = opened.editor.get();
  if (!editor?.isEditable || !takeBlocks(editor, recovered.blocks)) return false;
  await opened.session.flush();
  if (opened.session.isSaved) await settle(offer);
  return true;
}

/** Keeps what is saved: the recovered text becomes a version in its history. Resolves to the answer that it could not. */
export function settle(offer: Offer): Promise<NotDone | undefined> {
  return unlessDone(() => desk['recovery.settle']({ session: offer.session }));
}

/** Forgets a text for good. Resolves to the answer that it could not. */
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
