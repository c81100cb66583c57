import { FileInput, FolderOpen, Plus, Search, Trash2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import {
  listOrders,
  type ConflictCopy,
  type LibraryView,
  type ListOrder,
} from '../../../desk/contract.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import { Select } from '../../ui/Select.tsx';
import { IssueList } from './IssueList.tsx';
import type { LibraryActions } from './libraryActions.ts';
import { fewIssues, inOrder, listEntries, matchingIssues } from './listEntries.ts';

const LongIssueList = lazyPart('LongIssueList', () => import('./LongIssueList.tsx'));

/** Most issues that are all drawn; of more, only those in sight. */
const mostDrawn = 60;

interface Properties {
  readonly library: LibraryView;
  readonly openId: string | undefined;
  /** Shows a sync program's copy beside its issue. */
  readonly onShowCopy: (copy: ConflictCopy) => void;
  readonly actions: LibraryActions;
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
  /** Content below the list. */
  readonly children?: ReactNode;
}

/** The publication's issues. */
export function LibraryPane(properties: Properties) {
  const { library, openId, onShowCopy, actions, children, onOrder } = properties;
  const messages = useMessages();
  const [query, setQuery] = useState('');
  const { code } = messages;
  const isLong = library.issues.length > fewIssues;
  // Typing stays ahead of a long list.
  const words = useDeferredValue(isLong ? query : '');
  // A short list has no choice of its order.
  const order = isLong ? properties.order : 'date';
  const sorted = useMemo(() => inOrder(library.issues, order, code), [library.issues, order, code]);
  const entries = useMemo(
    () => listEntries(matchingIssues(sorted, words, code), isLong && order === 'date', code),
    [sorted, words, isLong, order, code],
  );
  const list = { entries, openId, allCopies: library.copies, onShowCopy, actions };
  return (
    <div className="library">
      <nav aria-label={messages.library.title} data-shortcuts="list">
        <header>
          <h1>{library.publication.name || library.name}</h1>
          <IconButton label={messages.search.title} Icon={Search} onClick={actions.search} />
          <p>{library.publication.author}</p>
        </header>
        <div className="library-buttons">
          <Button
            className={library.issues.length === 0 ? 'primary' : undefined}
            onClick={actions.create}
          >
            <Plus size={16} aria-hidden /> {messages.library.newIssue}
          </Button>
          <Button onClick={actions.import} title={messages.importing.title}>
            <FileInput size={16} aria-hidden /> {messages.library.import}
          </Button>
        </div>
        {isLong && (
          <div className="library-view">
            <input
              type="search"
              placeholder={messages.library.search}
              aria-label={messages.library.search}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
            <Select
              className="quiet"
              aria-label={messages.library.order}
              title={messages.library.order}
              value={order}
              options={listOrders.map((each) => [each, messages.library.orders[each]])}
              onChange={onOrder}
            />
          </div>
        )}
        {library.issues.length > mostDrawn ? (
          <LazyPart fallback={<div />}>
            <LongIssueList {...list} />
          </LazyPart>
        ) : (
          <IssueList {...list} />
        )}
        <Button className="quiet" onClick={actions.showTrash}>
          <Trash2 size={15} aria-hidden /> {messages.trash.title}
        </Button>
        {actions.chooseLibrary && (
          <Button className="quiet" onClick={actions.chooseLibrary}>
            <FolderOpen size={15} aria-hidden /> {messages.library.open}
          </Button>
        )}
      </nav>
      {children}
    </div>
  );
}
