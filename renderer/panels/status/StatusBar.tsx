import type { Editor } from '@tiptap/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { gmailClipBytes } from '../../../issue/check/mail-programs/gmailClip.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useMessages } from '../../language/useMessages.ts';
import type { Readable } from '../../store/store.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import { CursorCounts } from './CursorCounts.tsx';
import { LiveCounts } from './LiveCounts.tsx';
import { SaveStatus, type SaveStatusProperties } from './SaveStatus.tsx';

interface Properties extends SaveStatusProperties {
  readonly issue: LiveIssue;
  /** Of the HTML for the publication's mail tool. */
  readonly bytes: Readable<number | undefined>;
  readonly editor: Readable<Editor | null>;
  readonly publication: Publication;
  /** Additional content, before the save status. */
  readonly children: ReactNode;
}

/** Words, reading time, characters and size of the issue, and whether it is on disk. */
export function StatusBar(properties: Properties) {
  const { issue, bytes, editor, publication, children, ...saving } = properties;
  return (
    <footer className="status-bar">
      <LiveCounts issue={issue} publication={publication} />
      <Weight bytes={bytes} />
      {children}
      <CursorCounts
        editor={editor}
        issue={issue}
        publication={publication}
        onFault={saving.onFault}
      />
      <SaveStatus {...saving} />
    </footer>
  );
}

interface WeightProperties {
  readonly bytes: Readable<number | undefined>;
}

/**
 * Size of the HTML for the publication's mail tool; empty before it is first computed. Updates the DOM without React,
 * which searches the whole page for the cursor on every change.
 */
function Weight({ bytes }: WeightProperties) {
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
