import type { Editor } from '@tiptap/core';
import { useEffect, useState, type ReactNode } from 'react';
import { gmailClipBytes } from '../../issue/check/mail-programs/gmailClip.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { numberText } from '../../issue/text/tokenText.ts';
import { Burst } from '../store/burst.ts';
import type { Readable } from '../store/store.ts';
import { CursorCounts } from './CursorCounts.tsx';
import { LiveCounts } from './LiveCounts.tsx';
import { SaveStatus, type SaveStatusProperties } from './SaveStatus.tsx';

interface Properties extends SaveStatusProperties {
  readonly issue: Readable<Issue>;
  readonly editor: Readable<Editor | null>;
  readonly publication: Publication;
  /** What else belongs there, before what is said of saving. */
  readonly children: ReactNode;
}

/** Words, reading time, characters and weight of the issue, and whether it is on disk. */
export function StatusBar({ issue, editor, publication, children, ...saving }: Properties) {
  const { messages } = saving;
  const weight = useWeight(issue, publication);
  const shown = (value: number) => numberText(value, messages.code);
  const { status } = messages;
  return (
    <footer className="status-bar">
      <LiveCounts issue={issue} publication={publication} messages={messages} />
      <span
        className="weight"
        title={status.weightHint}
        data-weight={(weight ?? 0) > gmailClipBytes ? 'over' : 'within'}
      >
        {weight !== undefined && status.weight(shown(Math.round(weight / 102.4) / 10))}
      </span>
      {children}
      <CursorCounts editor={editor} issue={issue} publication={publication} messages={messages} />
      <SaveStatus {...saving} />
    </footer>
  );
}

/** When the weight is worked out, in ms: in a pause of typing, as the mail is rendered for it. */
const waits = { pause: 800, longest: Infinity };

/** Bytes of the HTML for the publication's mail tool; undefined before they were worked out first. */
function useWeight(issue: Readable<Issue>, publication: Publication): number | undefined {
  const [weight, setWeight] = useState<number>();
  useEffect(() => {
    let current = true;
    const burst = new Burst(() => {
      void import('../../issue/check/mailWeight.ts').then(({ weightWhileWriting }) => {
        if (current) setWeight(weightWhileWriting(issue.get(), publication));
      });
    }, waits);
    burst.note();
    const stop = issue.subscribe(() => {
      burst.note();
    });
    return () => {
      current = false;
      burst.cancel();
      stop();
    };
  }, [issue, publication]);
  return weight;
}
