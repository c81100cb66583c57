import { useEffect, useRef, type ReactNode } from 'react';
import type { Shown } from './useAsking.ts';

interface Properties {
  readonly shown: Shown | undefined;
  /** What is being done; empty if nothing is. */
  readonly busy: string;
  /** The label of the button that submits the form. */
  readonly test: string;
  /** Other buttons, before that. */
  readonly children: ReactNode;
}

/** The end of a form with settings that can be tested: its buttons, and what the last test found. */
export function TestFooter({ shown, busy, test, children }: Properties) {
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // It is at the end of a section that scrolls.
    if (shown) message.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <footer>
      <div>
        {children}
        <button type="submit" disabled={busy !== ''}>
          {test}
        </button>
      </div>
      <p ref={message} role={shown?.isFailure ? 'alert' : 'status'} data-failure={shown?.isFailure}>
        {busy === '' ? shown?.text : busy}
        {shown?.detail && <small>{shown.detail}</small>}
      </p>
    </footer>
  );
}
