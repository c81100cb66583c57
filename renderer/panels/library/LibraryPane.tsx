import type { VirtualElement } from '@floating-ui/dom';
import {
  Copy,
  FileInput,
  FolderOpen,
  Plus,
  Search,
  Send,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import { memo, useState, type ReactNode } from 'react';
import type { ConflictCopy, IssueSummary, LibraryView } from '../../../desk/contract.ts';
import { dayAndMonth, longDate } from '../../../issue/calendar/dateText.ts';
import { splitCopyTitle } from '../../../issue/rollover/copyTitle.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import { useMessages } from '../../language/useMessages.ts';
import { CopyLines } from './CopyLines.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { menuPlace } from '../../ui/menuPlace.ts';
import { RowMenu } from '../../ui/RowMenu.tsx';

export interface LibraryActions {
  readonly open: (id: string) => void;
  readonly create: () => void;
  readonly import: () => void;
  readonly search: () => void;
  readonly chooseLibrary: (() => void) | undefined;
  readonly rename: (issue: IssueSummary) => void;
  readonly duplicate: (issue: IssueSummary) => void;
  /** Asks when it was sent, and marks it as sent. */
  readonly markSent: (issue: IssueSummary) => void;
  /** Moves it to the trash, and then offers to undo that. */
  readonly trash: (issue: IssueSummary) => void;
  readonly showTrash: () => void;
  readonly reveal: ((issue: Pick<IssueSummary, 'id'>) => void) | undefined;
}

interface Properties {
  readonly library: LibraryView;
  readonly openId: string | undefined;
  /** Shows a sync program's copy beside its issue. */
  readonly onShowCopy: (copy: ConflictCopy) => void;
  readonly actions: LibraryActions;
  /** Content below the list. */
  readonly children?: ReactNode;
}

/** The publication's issues, newest first. */
export function LibraryPane({ library, openId, onShowCopy, actions, children }: Properties) {
  const messages = useMessages();
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().trim();
  const issues = library.issues.filter(({ title, date }) =>
    `${title} ${date}`.toLowerCase().includes(words),
  );
  return (
    <div className="library">
      <nav aria-label={messages.library.title} data-shortcuts="list">
        <header>
          <h1>{library.publication.name || library.name}</h1>
          <IconButton label={messages.search.title} Icon={Search} onClick={actions.search} />
          <p>{library.publication.author}</p>
        </header>
        <div className="library-buttons">
          <button
            type="button"
            className={library.issues.length === 0 ? 'primary' : undefined}
            onClick={actions.create}
          >
            <Plus size={16} aria-hidden /> {messages.library.newIssue}
          </button>
          <button type="button" onClick={actions.import} title={messages.importing.title}>
            <FileInput size={16} aria-hidden /> {messages.library.import}
          </button>
        </div>
        {library.issues.length > 8 && (
          <input
            type="search"
            placeholder={messages.library.search}
            aria-label={messages.library.search}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
            }}
          />
        )}
        <ul>
          {issues.map((issue) => (
            <IssueRow
              key={issue.id}
              issue={issue}
              isOpen={issue.id === openId}
              allCopies={library.copies}
              onShowCopy={onShowCopy}
              actions={actions}
            />
          ))}
        </ul>
        <button type="button" className="quiet" onClick={actions.showTrash}>
          <Trash2 size={15} aria-hidden /> {messages.trash.title}
        </button>
        {actions.chooseLibrary && (
          <button type="button" className="quiet" onClick={actions.chooseLibrary}>
            <FolderOpen size={15} aria-hidden /> {messages.library.open}
          </button>
        )}
      </nav>
      {children}
    </div>
  );
}

interface RowProperties {
  readonly issue: IssueSummary;
  readonly isOpen: boolean;
  readonly allCopies: readonly ConflictCopy[];
  readonly onShowCopy: (copy: ConflictCopy) => void;
  readonly actions: LibraryActions;
}

/** One issue; memoised, so that typing in another one does not re-render it. */
const IssueRow = memo(function IssueRow(properties: RowProperties) {
  const messages = useMessages();
  const { issue, isOpen, allCopies, onShowCopy, actions } = properties;
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
      aria-current={isOpen ? 'page' : undefined}
      onContextMenu={(event) => {
        event.preventDefault();
        setMenu(menuPlace(event.nativeEvent));
      }}
    >
      <button
        type="button"
        className="issue-row"
        data-issue={issue.id}
        title={title}
        onClick={() => {
          actions.open(issue.id);
        }}
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
      </button>
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
    </li>
  );
});
