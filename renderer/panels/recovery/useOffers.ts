import { useEffect, useState } from 'react';
import type { Output } from '../../../desk/contract.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';
import type { IssueSession } from '../../session/issueSession.ts';
import { handOverTabTexts } from '../../session/tabTexts.ts';

/** A text that a crash cut off. */
export type Offer = Output<'recovery.list'>['offers'][number];

export interface Offers {
  /** All that the author has not decided on, the newest first. */
  readonly waiting: readonly Offer[];
  /** The one to be shown now. */
  readonly shown: Offer | undefined;
  /** Shows one, once its issue is open where it has one. */
  show(offer: Offer): void;
  /** Puts it away for now; it waits on. */
  putOff(offer: Offer): void;
  /** Takes one out that is decided. */
  remove(offer: Offer): void;
}

/** What crashes cut off, looked for at the start and whenever an issue is opened: that issue's is then shown by itself. */
export function useOffers(session: IssueSession | undefined, library: string): Offers {
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
  }, [session, library]);
  const waiting = found.filter((offer) => !decided.has(offer.session));
  const isOpen = ({ id, isThere }: Offer) => isThere && id === session?.id;
  return {
    waiting,
    shown:
      waiting.find((offer) => offer.session === asked && (isOpen(offer) || !offer.isThere)) ??
      waiting.find((offer) => isOpen(offer) && !later.has(offer.session)),
    show: (offer) => {
      setAsked(offer.session);
    },
    putOff: (offer) => {
      setLater(new Set([...later, offer.session]));
      setAsked(undefined);
    },
    remove: (offer) => {
      setDecided((before) => new Set([...before, offer.session]));
    },
  };
}

/** What this page kept itself is offered with the rest. Undefined when the desk cannot say. */
async function listOffers(library: string): Promise<readonly Offer[] | undefined> {
  try {
    await handOverTabTexts(library);
    return (await desk['recovery.list']({})).offers;
  } catch (error) {
    if (error instanceof DeskFault) return undefined;
    throw error;
  }
}
