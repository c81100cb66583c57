import { useLayoutEffect, useRef } from 'react';
import { gmailClipBytes } from '../../../issue/check/mail-programs/gmailClip.ts';
import { numberText } from '../../../issue/text/tokenText.ts';
import { useMessages } from '../../language/useMessages.ts';
import type { Readable } from '../../store/store.ts';

interface Properties {
  readonly bytes: Readable<number | undefined>;
}

/**
 * Size of the HTML for the publication's mail tool; empty before it is first computed. Updates the DOM without React,
 * which searches the whole page for the cursor on every change.
 */
export function Weight({ bytes }: Properties) {
  const shown = useRef<HTMLSpanElement>(null);
  const { status, code } = useMessages();
  useLayoutEffect(() => {
    const show = () => {
      const weight = bytes.get();
      if (weight === undefined || !shown.current) return;
      shown.current.textContent = status.weight(numberText(Math.round(weight / 102.4) / 10, code));
      shown.current.dataset['weight'] = weight > gmailClipBytes ? 'over' : 'within';
    };
    show();
    return bytes.subscribe(show);
  }, [bytes, status, code]);
  return <span ref={shown} className="weight" title={status.weightHint} data-weight="within" />;
}
