import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { Readable } from '../../store/store.ts';
import { CursorCounts } from './CursorCounts.tsx';
import { LiveCounts } from './LiveCounts.tsx';
import { SaveStatus, type SaveStatusProperties } from './SaveStatus.tsx';
import { Weight } from './Weight.tsx';

interface Properties extends SaveStatusProperties {
  readonly issue: Readable<Issue>;
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
