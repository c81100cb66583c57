import { useRef } from 'react';
import { IssueRow, type RowContext } from './IssueRow.tsx';
import type { ListEntry } from './listEntries.ts';
import { rowKey } from './rowKey.ts';

export interface ListProperties extends RowContext {
  readonly entries: readonly ListEntry[];
  readonly openId: string | undefined;
}

/** A list of issues that is drawn as a whole. */
export function IssueList({ entries, openId, ...row }: ListProperties) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul
      ref={list}
      onKeyDown={(event) => {
        const index = rowKey(event, entries);
        if (index === undefined) return;
        list.current?.querySelectorAll<HTMLElement>('.issue-row')[index]?.focus();
      }}
    >
      {entries.map(({ issue, month }) => (
        <IssueRow
          key={issue.id}
          issue={issue}
          month={month}
          isOpen={issue.id === openId}
          {...row}
        />
      ))}
    </ul>
  );
}
