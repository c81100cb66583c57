import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import { goToBlock } from '../../editor/steps/goToBlock.ts';
import { replaceBlocks } from '../../editor/steps/replaceBlocks.ts';
import { useMessages } from '../../language/useMessages.ts';
import { inPauses } from '../../session/inPauses.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import type { Readable } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { outlineRows, reordered, type OutlineRow } from './outlineRows.ts';
import '../../styles/outline.css';

interface Properties {
  readonly issue: LiveIssue;
  readonly editor: Readable<Editor | null>;
  readonly publication: Publication;
}

function useIssueInPauses(live: LiveIssue): Issue {
  const [issue, setIssue] = useState(live.get);
  useEffect(() => inPauses(live, () => setIssue(live.get())), [live]);
  return issue;
}

/**
 * The open issue's blocks with their word counts: a click or Enter goes to one, Alt and an arrow key or dragging moves
 * it.
 */
export function Outline({ issue: live, editor, publication }: Properties) {
  const messages = useMessages();
  const issue = useIssueInPauses(live);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [target, setTarget] = useState<string>();
  const [said, setSaid] = useState('');
  const { outline } = messages;
  const rows = useMemo(
    () => outlineRows(issue, publication, messages),
    [issue, publication, messages],
  );
  const move = (id: string, place: number) => {
    const page = editor.get();
    if (!page?.isEditable || !replaceBlocks(page, (blocks) => reordered(blocks, id, place))) return;
    setSaid(outline.moved(String(place + 1), String(rows.length)));
  };
  const onKey = (event: React.KeyboardEvent, row: OutlineRow, index: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.altKey) move(row.id, index + by);
    else list.current?.querySelectorAll('button')[index + by]?.focus();
  };
  return (
    <section className="outline" aria-label={outline.title}>
      <h2>{outline.title}</h2>
      <ol ref={list}>
        {rows.map((row, index) => (
          <li
            key={row.id}
            data-target={target === row.id && dragged !== undefined}
            draggable={!row.isFixed}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(row.id);
            }}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => {
              if (dragged === undefined || row.isFixed) return;
              event.preventDefault();
              setTarget(row.id);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== undefined) move(dragged, index);
              setDragged(undefined);
            }}
          >
            <Button
              title={row.isFixed ? undefined : outline.hint}
              onClick={() => {
                const page = editor.get();
                if (page) goToBlock(page, row.id);
              }}
              onKeyDown={(event) => onKey(event, row, index)}
            >
              <span>
                {row.kind}
                {row.title && <b>{row.title}</b>}
              </span>
              {row.words > 0 && (
                <small aria-label={messages.library.words(numberText(row.words, messages.code))}>
                  {numberText(row.words, messages.code)}
                </small>
              )}
            </Button>
          </li>
        ))}
      </ol>
      <p className="for-listeners" role="status">
        {said}
      </p>
    </section>
  );
}
