import type { Editor } from '@tiptap/core';
import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../language/useMessages.ts';
import { useStore, type Readable } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FoldedQuery } from './foldedQuery.ts';
import { useSearch } from './useSearch.ts';

/** A request to search; a new object for each request. */
export interface FindRequest {
  readonly withReplace: boolean;
}

interface Properties {
  readonly editor: Editor;
  readonly request: FindRequest;
  readonly onClose: () => void;
}

/** Finds and replaces text across all blocks. Escape closes it and leaves the match selected on the page. */
function FindBar({ editor, request, onClose }: Properties) {
  const messages = useMessages();
  const [typed, setTyped] = useState(() => selectedText(editor));
  const [replacement, setReplacement] = useState('');
  const [caseSensitive, setCaseSensitive] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [replaced, setReplaced] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const query = useMemo(
    () => new FoldedQuery(typed, { caseSensitive, wholeWord }),
    [typed, caseSensitive, wholeWord],
  );
  const search = useSearch(editor, query);
  const { find } = messages.writing;
  const [answered, setAnswered] = useState(request);
  if (answered !== request) {
    setAnswered(request);
    setTyped(selectedText(editor) || typed);
  }
  // Move focus before the next keystroke, so that it lands in the field.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [request]);
  const { count, current } = search.matches;
  const close = () => {
    onClose();
    editor.view.focus();
    editor.commands.scrollIntoView();
  };
  return (
    <search
      className="find-bar"
      aria-label={find.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div>
        <input
          ref={field}
          type="text"
          aria-label={find.search}
          placeholder={find.search}
          value={typed}
          onChange={(event) => {
            setReplaced(0);
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (event.shiftKey) search.previous();
            else search.next();
          }}
        />
        <span className="find-count" role="status">
          {replaced > 0 ? find.replaced(replaced) : typed !== '' && find.matches(current, count)}
        </span>
        <IconButton
          label={find.previous}
          Icon={ChevronUp}
          isDisabled={count === 0}
          onClick={search.previous}
        />
        <IconButton
          label={find.next}
          Icon={ChevronDown}
          isDisabled={count === 0}
          onClick={search.next}
        />
        <IconButton
          label={find.caseSensitive}
          Icon={CaseSensitive}
          size={17}
          className="find-option"
          isPressed={caseSensitive}
          onClick={() => setCaseSensitive(!caseSensitive)}
        />
        <IconButton
          label={find.wholeWord}
          Icon={WholeWord}
          size={17}
          className="find-option"
          isPressed={wholeWord}
          onClick={() => setWholeWord(!wholeWord)}
        />
        <IconButton label={messages.app.close} Icon={X} onClick={close} />
      </div>
      {request.withReplace && editor.isEditable && (
        <div>
          <input
            type="text"
            aria-label={find.replacement}
            placeholder={find.replacement}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              search.replace(replacement);
            }}
          />
          <Button disabled={count === 0} onClick={() => search.replace(replacement)}>
            {find.replace}
          </Button>
          <Button
            disabled={count === 0}
            onClick={() => {
              setReplaced(count);
              search.replaceAll(replacement);
              // The button is about to be disabled, and would lose the focus.
              field.current?.focus();
            }}
          >
            {find.replaceAll}
          </Button>
        </div>
      )}
    </search>
  );
}

/** Returns the selected text if it is within one line, as the most likely query. */
function selectedText({ state: { doc, selection } }: Editor): string {
  const { $from, $to, from, to } = selection;
  return $from.sameParent($to) ? doc.textBetween(from, to) : '';
}

interface OpenFindBarProperties {
  readonly store: Readable<Editor | null>;
  readonly request: FindRequest;
  readonly onClose: () => void;
}

/** The find bar for the current editor. */
export function OpenFindBar({ store, request, onClose }: OpenFindBarProperties) {
  const editor = useStore(store);
  return editor && <FindBar editor={editor} request={request} onClose={onClose} />;
}
