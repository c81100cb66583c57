import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAllMessages } from '../../language/dialogMessages.ts';

/** A message for the author, and whether it is an error. */
export interface Shown {
  readonly text: string;
  readonly detail?: string;
  readonly isFailure: boolean;
}

/** Asks the desk about settings while they are edited, and shows the answer unless they have changed since. */
export function useAsking() {
  const messages = useAllMessages();
  const [shown, setShown] = useState<Shown>();
  const [isBusy, setBusy] = useState(false);
  /** Counts changes and requests, so that an answer about earlier settings is dropped. */
  const asked = useRef(0);
  const bad = (text: string, detail?: string) => {
    setShown({ text, isFailure: true, ...(detail !== undefined && { detail }) });
  };
  return {
    shown,
    isBusy,
    good: (text: string) => setShown({ text, isFailure: false }),
    bad,
    /** Drops what is shown, and any answer that is still awaited. */
    forget: () => {
      asked.current += 1;
      setBusy(false);
      setShown(undefined);
    },
    /** Runs work on the settings as they are now; `isWanted` turns false once they change or other work starts. */
    during: (work: (isWanted: () => boolean) => Promise<void>) => {
      const number = (asked.current += 1);
      const isWanted = () => asked.current === number;
      setShown(undefined);
      setBusy(true);
      void work(isWanted)
        .catch(() => {
          if (isWanted()) bad(messages.app.fault, messages.reasons.undone.unreachable);
        })
        .finally(() => {
          if (isWanted()) setBusy(false);
        });
    },
  };
}

/** Time without a change before the desk is asked about settings, in ms. */
const typingPause = 300;

/** Returns what the desk last answered about settings, asked once they are left alone, and a function that corrects it. */
export function useAnswerAbout<Settings, Answer>(
  settings: Settings | undefined,
  ask: (settings: Settings) => Promise<Answer>,
) {
  const [answer, setAnswer] = useState<Answer>();
  const written = settings && JSON.stringify(settings);
  const askNow = useEffectEvent((about: string) => ask(JSON.parse(about) as Settings));
  useEffect(() => {
    if (written === undefined) return undefined;
    let isWanted = true;
    const waiting = setTimeout(() => {
      askNow(written).then(
        (found) => {
          if (isWanted) setAnswer(found);
        },
        () => undefined,
      );
    }, typingPause);
    return () => {
      isWanted = false;
      clearTimeout(waiting);
    };
  }, [written]);
  return [answer, setAnswer] as const;
}
