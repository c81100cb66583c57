import type { Issue } from '../../issue/issue.ts';
import type { OpenedIssue } from '../app/openedIssue.ts';
import { takeBlocks } from '../editor/commands/takeBlocks.ts';
import { desk, DeskFault } from '../session/desk.ts';
import type { Offer } from './useOffers.ts';

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

/** Keeps what is saved: the recovered text becomes a version in its history. Resolves to why it could not, if so. */
export function settle(offer: Offer): Promise<string | undefined> {
  return whyNot(() => desk['recovery.settle']({ session: offer.session }));
}

/** Forgets a text for good. Resolves to why it could not, if so. */
export function discard(offer: Offer): Promise<string | undefined> {
  return whyNot(() => desk['recovery.discard']({ session: offer.session }));
}

async function whyNot(ask: () => Promise<object>): Promise<string | undefined> {
  try {
    const answer = await ask();
    return 'why' in answer ? String(answer.why) : undefined;
  } catch (error) {
    if (error instanceof DeskFault) return error.message;
    throw error;
  }
}
