import type { ReactNode } from 'react';
import { useMessages } from '../../language/useMessages.ts';

interface Properties {
  readonly title: string;
  /** The folder within the library. */
  readonly folder: string;
  readonly onReveal: (() => void) | undefined;
  /** Actions shown before the folder. */
  readonly children: ReactNode;
}

/** Shown instead of an issue that cannot be displayed because of an error: what that means, and what to do. */
export function LeftClosed({ title, folder, onReveal, children }: Properties) {
  const { leftClosed, library } = useMessages();
  return (
    <main className="desk-page">
      <div className="pick-issue" role="alert">
        <h2>{title}</h2>
        <p>
          {leftClosed.untouched(folder)} {leftClosed.others}
        </p>
        <p className="buttons">
          {children}
          {onReveal && (
            <button type="button" onClick={onReveal}>
              {library.reveal}
            </button>
          )}
        </p>
      </div>
    </main>
  );
}
