import { useEffect, useState } from 'react';
import type { Output } from '../../../desk/contract.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';
import type { IssueSession } from '../../session/issueSession.ts';
import { handOverTabTexts } from '../../session/tabTexts.ts';

/** A text recovered after a crash. */
export type Offer = Output<'recovery.list'>['offers'][number];

/**
 * Looks for recovered texts at the start, whenever an issue is opened, and when another window no longer writes it, which
 * may have crashed; shows those of the open issue automatically.
 */
export function useOffers(
  session: IssueSession | undefined,
  library: string,
  isElsewhere: boolean,
) {
  const [found, setFound] = useState<readonly Offer[]>([]);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void listOffers(library).then((offers) => {
      const own = session?.journal.session;
      if (offers && isCurrent) setFound(offers.filter((offer) => offer.session !== own));
    });
    return () => {
      isCurrent = false;
    };
  }, [session, library, isElsewhere]);
  const waiting = found.filter((offer) => !decided.has(offer.session));
  const isOpen = ({ id, isThere }: Offer) => isThere && id === session?.id;
  return {
    /** All texts that the author has not decided on, newest first. */
    waiting,
    /** The text to show now. */
    shown:
      waiting.find((offer) => offer.session === asked && (isOpen(offer) || !offer.isThere)) ??
      waiting.find((offer) => isOpen(offer) && !later.has(offer.session)),
    /** Shows a text, once its issue is open if it has one. */
    show: (offer: Offer) => setAsked(offer.session),
    /** Closes a text for now; it stays in `waiting`. */
    putOff: (offer: Offer) => {
      setLater(new Set([...later, offer.session]));
      setAsked(undefined);
    },
    /** Removes a text that the author has decided on. */
    remove: (offer: Offer) => setDecided((before) => new Set([...before, offer.session])),
  };
}

/** Includes texts kept in the page's own storage. Undefined if the desk does not answer. */
async function listOffers(library: string): Promise<readonly Offer[] | undefined> {
  try {
    await handOverTabTexts(library);
    return (await desk['recovery.list']({})).offers;
  } catch (error) {
    if (error instanceof DeskFault) return undefined;
    throw error;
  }
}
