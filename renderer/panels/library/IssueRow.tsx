import type { VirtualElement } from '@floating-ui/dom';
import { Copy, Send, TriangleAlert, Files } from 'lucide-react';
import { memo, useState } from 'react';
import type { ConflictCopy, IssueSummary } from '../../../desk/contract.ts';
import { dayAndMonth, longDate } from '../../../issue/calendar/dateText.ts';
import { splitCopyTitle } from '../../../issue/rollover/copyTitle.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { menuPlace } from '../../ui/menuPlace.ts';
import { RowMenu } from '../../ui/RowMenu.tsx';
import type { LibraryActions } from './libraryActions.ts';

/** What all rows of the list have in common. */
export interface RowContext {
  readonly allCopies: readonly ConflictCopy[];
  /** Shows a sync program's copy beside its issue. */
  readonly onShowCopy: (copy: ConflictCopy) => void;
  readonly actions: LibraryActions;
}

interface Properties extends RowContext {
  readonly issue: IssueSummary;
  readonly isOpen: boolean;
  /** The month that begins with this row, if the list is grouped. */
  readonly month: string | undefined;
  /** Where the row is in a list of which only a part is drawn: its index, the length of the list, and its top in px. */
  readonly index?: number;
  readonly count?: number;
  readonly top?: number;
  readonly measure?: (row: HTMLLIElement | null) => void;
}

/** One issue; memoised, so that typing in another one does not re-render it. */
export const IssueRow = memo(function IssueRow(properties: Properties) {
  const messages = useMessages();
  const { issue, isOpen, month, index, count, top, measure } = properties;
  const { allCopies, onShowCopy, actions } = properties;
  const copies = allCopies.filter(
    ({ kind, name, of }) => (kind === 'file' ? of : name) === issue.id,
  );
  const { library } = messages;
  const title = issue.title || library.untitled;
  // A long title is truncated, but never the mark that distinguishes a copy from the original.
  const { plain, mark } = splitCopyTitle(issue.title);
  const { reveal } = actions;
  const [menu, setMenu] = useState<VirtualElement>();
  return (
    <li
      ref={measure}
      // A transform would make the row the containing block of its menu, below the following rows.
      style={top === undefined ? undefined : { top }}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index === undefined ? undefined : index + 1}
      aria-current={isOpen ? 'page' : undefined}
    >
      {month !== undefined && <h2>{month || library.undated}</h2>}
      <div
        className="issue-entry"
        onContextMenu={(event) => {
          event.preventDefault();
          setMenu(menuPlace(event.nativeEvent));
        }}
      >
        <Button
          className="issue-row"
          data-issue={issue.id}
          title={title}
          onClick={() => actions.open(issue.id)}
        >
          <b>{plain || library.untitled}</b>
          {mark && (
            <small className="copy-mark">
              <Copy size={12} aria-hidden /> {mark}
            </small>
          )}
          {issue.sent && (
            <small className="sent">
              <Send size={12} aria-hidden />{' '}
              {messages.sent.listed(dayAndMonth(issue.sent.date, messages.code))}
            </small>
          )}
          {issue.problem === null ? (
            <small>
              {[
                longDate(issue.date, messages.code),
                // Until its file is read, only its date is known.
                issue.pending ? '' : library.words(numberText(issue.words, messages.code)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          ) : (
            <small className="problem">
              <TriangleAlert size={13} aria-hidden /> {library.broken}:{' '}
              {messages.reasons.file(issue.problem)}
            </small>
          )}
        </Button>
        <RowMenu
          label={library.actions(title)}
          place={menu}
          onPlace={setMenu}
          actions={[
            { name: library.rename, run: () => actions.rename(issue) },
            { name: library.duplicate, run: () => actions.duplicate(issue) },
            ...(reveal ? [{ name: library.reveal, run: () => reveal(issue) }] : []),
            ...(issue.problem === null
              ? [
                  {
                    name: issue.sent ? messages.sent.change : messages.sent.mark,
                    run: () => actions.markSent(issue),
                  },
                ]
              : []),
            { name: library.trash, run: () => actions.trash(issue) },
          ]}
        />
        <CopyLines copies={copies} onShow={onShowCopy} />
      </div>
    </li>
  );
});

interface CopyLinesProperties {
  readonly copies: readonly ConflictCopy[];
  readonly onShow: (copy: ConflictCopy) => void;
}

/** Lists the copies that sync programs left of an issue below it, and opens the comparison. */
function CopyLines({ copies, onShow }: CopyLinesProperties) {
  const { conflict } = useMessages();
  return copies.map((copy) => (
    <p key={`${copy.kind} ${copy.name}`} className="copy-line" title={copy.name}>
      <Files size={13} aria-hidden />
      <span>{conflict.copyOf(conflict.programs[copy.program])}</span>
      <Button className="quiet" onClick={() => onShow(copy)}>
        {conflict.show}
      </Button>
    </p>
  ));
}
