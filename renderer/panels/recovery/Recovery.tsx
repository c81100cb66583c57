import type { Output } from '../../../desk/contract.ts';
import type { Issue } from '../../../issue/issue.ts';
import { loadLanguage } from '../../../issue/language/loadLanguage.ts';
import type { Publication } from '../../../issue/publication.ts';
import { takeBlocks } from '../../editor/steps/takeBlocks.ts';
import type { Question } from '../../ui/AskDialog.tsx';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import { useMessages } from '../../language/useMessages.ts';
import { whyNot, type NotDone } from '../../language/whyNot.ts';
import type { LeaseState } from '../../session/lease/issueLease.ts';
import { Store, useStore } from '../../store/store.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';
import { canWrite, type OpenedIssue } from '../../session/openIssue.ts';
import { useOffers, type Offer } from './useOffers.ts';

const RecoveryNotice = lazyPart('RecoveryNotice', () => import('./RecoveryNotice.tsx'));
const RecoveryDialog = lazyPart('RecoveryDialog', () => import('./RecoveryDialog.tsx'));

/** If no issue is open, no other window can be writing it. */
const writtenHere = new Store<LeaseState>({ kind: 'held' });

interface Properties {
  readonly opened: OpenedIssue | undefined;
  readonly library: string;
  readonly publication: Publication;
  readonly open: (id: string) => void;
  /** Adds a text as a new issue and opens it; resolves to true on success. */
  readonly addIssue: (written: { id: string; text: string }) => Promise<boolean>;
  readonly ask: (question: Question) => void;
  readonly onFault: (sentence: string) => void;
}

/**
 * Offers text recovered from crashes: for the open issue in a dialog, for others in a notice. Never decides by itself.
 */
export function Recovery(properties: Properties) {
  const messages = useMessages();
  const { opened, library, publication, open, addIssue, ask, onFault } = properties;
  // While another window writes the issue, its unsaved text belongs to that window.
  const isElsewhere = useStore(opened?.lease.state ?? writtenHere).kind === 'elsewhere';
  const offers = useOffers(opened?.session, library, isElsewhere);
  const shown = isElsewhere && offers.shown?.isThere ? undefined : offers.shown;
  const decided = (offer: Offer, decision: Promise<NotDone | undefined>) => {
    void decision.then((failed) => {
      if (failed) onFault(`${messages.app.fault} ${whyNot(failed, messages.reasons)}`);
      else offers.remove(offer);
    });
  };
  const unseen = offers.waiting.filter((offer) => offer !== shown);
  return (
    <>
      {unseen.length > 0 && (
        <LazyPart fallback={null}>
          <RecoveryNotice
            offers={unseen}
            onLook={(offer) => {
              offers.show(offer);
              if (offer.isThere && offer.id !== opened?.session.id) open(offer.id);
            }}
          />
        </LazyPart>
      )}
      {shown && (
        <LazyPart fallback={null}>
          <RecoveryDialog
            key={shown.session}
            offer={shown}
            opened={shown.isThere ? opened?.issue.get() : undefined}
            publication={publication}
            onTake={
              opened && canWrite(opened)
                ? (recovered) => {
                    void takeRecovered(opened, shown, recovered).then((isTaken) => {
                      if (isTaken) offers.remove(shown);
                      else onFault(`${messages.app.fault} ${messages.recovery.unreadable}`);
                    });
                  }
                : undefined
            }
            onKeep={() => decided(shown, settle(shown))}
            onAddAsNew={() => {
              void addIssue(shown).then((done) => {
                if (done) decided(shown, discard(shown));
              });
            }}
            onDiscard={() => {
              offers.putOff(shown);
              ask({
                title: messages.recovery.discardQuestion,
                yes: messages.recovery.discard,
                onYes: () => decided(shown, discard(shown)),
              });
            }}
            onLater={() => offers.putOff(shown)}
          />
        </LazyPart>
      )}
    </>
  );
}

/**
 * Puts a recovered text on the page as one undo step, and saves it. The journal entry is removed only once it is on
 * disk. Resolves to true if the page accepted it.
 */
async function takeRecovered(
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
function settle(offer: Offer): Promise<NotDone | undefined> {
  return unlessDone(() => desk['recovery.settle']({ session: offer.session }));
}

/** Deletes a recovered text permanently. Resolves to the failure, or undefined on success. */
function discard(offer: Offer): Promise<NotDone | undefined> {
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
