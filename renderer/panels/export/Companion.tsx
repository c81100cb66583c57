import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { canOpenCompanion, openCompanion } from './companionWindow.ts';

interface Properties {
  /** What came of the last step. */
  readonly note: string;
  readonly children: ReactNode;
}

/** Shows the steps here or, if the author wants that, in a small window that stays above the browser. */
export function Companion({ note, children }: Properties) {
  const { handingOver: texts, commands } = useAllMessages();
  const [opened, setOpened] = useState<Window>();
  const [isRefused, setRefused] = useState(false);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const open = async () => {
    try {
      const own = await openCompanion(commands.names.export, () =>
        setOpened((current) => (current === own ? undefined : current)),
      );
      // The dialog may have been closed while the browser opened the window.
      if (isShown.current) setOpened(own);
      else own.close();
    } catch {
      setRefused(true);
    }
  };
  useEffect(() => () => opened?.close(), [opened]);
  if (!opened)
    return (
      <>
        {canOpenCompanion && !isRefused && (
          <Button className="companion-open" onClick={() => void open()}>
            {texts.toCompanion}
          </Button>
        )}
        {children}
      </>
    );
  return (
    <>
      <p className="export-note">
        {texts.inCompanion} <Button onClick={() => opened.close()}>{texts.bringBack}</Button>
      </p>
      {createPortal(
        <main className="export companion">
          <h1>{commands.names.export}</h1>
          {children}
          <p role="status">{note}</p>
        </main>,
        opened.document.body,
      )}
    </>
  );
}
