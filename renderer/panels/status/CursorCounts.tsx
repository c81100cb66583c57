import type { Editor, EditorEvents } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';
import { budgetOf } from '../../../issue/counting/budget.ts';
import { countIssue, type BlockCount } from '../../../issue/counting/countIssue.ts';
import { countWords } from '../../../issue/counting/countWords.ts';
import { readingSeconds } from '../../../issue/counting/readingTime.ts';
import type { Issue } from '../../../issue/issue.ts';
import { readingSpeedOf, type Publication } from '../../../issue/publication.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import type { Range } from '../../editor/steps/linesOf.ts';
import { countedAtSelection } from '../../editor/steps/place.ts';
import { blockTypeOf } from '../../editor/schema/document/formsInSchema.ts';
import type { Messages } from '../../language/messages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Burst } from '../../store/burst.ts';
import { useStore, type Readable } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Floating } from '../../ui/Floating.tsx';
import { BudgetForm } from './BudgetForm.tsx';

interface Properties {
  readonly editor: Readable<Editor | null>;
  readonly issue: Readable<Issue>;
  readonly publication: Publication;
  readonly onFault: (sentence: string) => void;
}

/**
 * Delays before the counts follow the cursor, in ms, so that they do not change while it moves. After typing they
 * update with the issue's counts.
 */
const waits = { pause: 250, longest: 1000 };

/**
 * Words and reading time of the selection, or else of the block or news item at the cursor, against its budget; a click
 * edits the budget. Updates the DOM without React.
 */
export function CursorCounts({ editor: store, issue, publication, onFault }: Properties) {
  const messages = useMessages();
  const editor = useStore(store);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [asked, setAsked] = useState<{ type: string; name: string }>();
  useEffect(() => {
    if (!editor || !button) return undefined;
    const show = () => {
      const { text, isOver } = countsAt(editor, issue.get(), publication, messages);
      if (button.textContent !== text) button.textContent = text;
      button.hidden = text === '';
      button.toggleAttribute('data-over', isOver);
    };
    const burst = new Burst(show, waits);
    const note = ({ transaction }: EditorEvents['transaction']) => {
      if (!transaction.docChanged) burst.note();
    };
    burst.note();
    editor.on('transaction', note);
    const leave = issue.subscribe(show);
    return () => {
      burst.cancel();
      editor.off('transaction', note);
      leave();
    };
  }, [editor, button, issue, publication, messages]);
  const close = () => {
    setAsked(undefined);
    button?.focus();
  };
  return (
    <span
      className="cursor-counts"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Button
        ref={setButton}
        className="quiet"
        hidden
        title={messages.writing.budget.title}
        onClick={() => {
          const place = editor && countedAtSelection(editor.state);
          const named = place && nameOf(place.node, messages);
          setAsked(asked ? undefined : (named ?? undefined));
        }}
      />
      {asked && button && (
        <Floating
          anchor={button}
          placement="top-start"
          className="view-menu"
          onInside={(isInside) => {
            if (!isInside) setAsked(undefined);
          }}
        >
          <BudgetForm {...asked} publication={publication} onDone={close} onFault={onFault} />
        </Floating>
      )}
    </span>
  );
}

function countsAt(editor: Editor, issue: Issue, publication: Publication, messages: Messages) {
  const { status, writing, code } = messages;
  const inWords = (words: number) => status.words(numberText(words, code));
  const time = (words: number, pictures: number) =>
    writing.time(readingSeconds(words, pictures, readingSpeedOf(publication)));
  const { selection, doc } = editor.state;
  if (!selection.empty) {
    const { words } = countWords(wordsBetween(doc, selection));
    return {
      text: words === 0 ? '' : writing.selected(inWords(words), time(words, 0)),
      isOver: false,
    };
  }
  const place = countedAtSelection(editor.state);
  const named = place && nameOf(place.node, messages);
  const count = place && countOf(countIssue(issue, publication).blocks, place.node.attrs['id']);
  if (!named || !count) return { text: '', isOver: false };
  const budget = budgetOf(count, publication);
  const words = budget
    ? writing.budget.of(numberText(count.words, code), inWords(budget.most), budget.over)
    : inWords(count.words);
  return {
    text: writing.block(named.name, words, time(count.words, count.pictures)),
    isOver: budget !== undefined && budget.over > 0,
  };
}

/** Returns the selected text, without the data of charts, whose words count nowhere. */
function wordsBetween(doc: Node, { from, to }: Range): string {
  let text = '';
  doc.nodesBetween(from, to, ({ text: run, isLeaf }, position, parent) => {
    if (parent?.type.name === 'plainCell') return;
    text += run?.slice(Math.max(from - position, 0), to - position) ?? (isLeaf ? ' ' : '\n');
  });
  return text;
}

function nameOf(
  { type }: Node,
  { blocks, elements }: Messages,
): { type: string; name: string } | undefined {
  const blockType = blockTypeOf(type.schema, type.name);
  if (blockType) return { type: blockType, name: blocks[blockType].name };
  return type.name === 'newsItem' ? { type: 'news-item', name: elements.newsItem.name } : undefined;
}

function countOf(counts: readonly BlockCount[], id: unknown): BlockCount | undefined {
  for (const count of counts) {
    const found = count.id === id ? count : count.items?.find((item) => item.id === id);
    if (found) return found;
  }
  return undefined;
}
