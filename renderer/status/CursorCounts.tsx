import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useRef } from 'react';
import { countIssue, type BlockCount } from '../../issue/counting/countIssue.ts';
import { countWords } from '../../issue/counting/countWords.ts';
import { readingSeconds } from '../../issue/counting/readingTime.ts';
import type { Issue } from '../../issue/issue.ts';
import { readingSpeedOf, type Publication } from '../../issue/publication.ts';
import { numberText } from '../../issue/text/tokenText.ts';
import { movableAtSelection } from '../editor/commands/place.ts';
import { blockTypesByNode } from '../editor/nodes/nodeAttributes.ts';
import type { Messages } from '../language/messages.ts';
import { Burst } from '../store/burst.ts';
import { useStore, type Readable } from '../store/store.ts';

interface Properties {
  readonly editor: Readable<Editor | null>;
  readonly issue: Readable<Issue>;
  readonly publication: Publication;
  readonly messages: Messages;
}

/** When the counts follow the cursor, in ms: not while it moves. */
const waits = { pause: 150, longest: 600 };

/** Words and reading time of what is selected, else of the block or news item at the cursor; written past React. */
export function CursorCounts({ editor: store, issue, publication, messages }: Properties) {
  const editor = useStore(store);
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!editor) return undefined;
    const burst = new Burst(() => {
      if (element.current)
        element.current.textContent = textAt(editor, issue.get(), publication, messages);
    }, waits);
    const note = () => {
      burst.note();
    };
    note();
    editor.on('transaction', note);
    return () => {
      burst.cancel();
      editor.off('transaction', note);
    };
  }, [editor, issue, publication, messages]);
  return <span ref={element} className="cursor-counts" />;
}

function textAt(
  editor: Editor,
  issue: Issue,
  publication: Publication,
  messages: Messages,
): string {
  const { status, writing, code } = messages;
  const shown = (words: number, pictures: number): [string, string] => [
    status.words(numberText(words, code)),
    writing.time(readingSeconds(words, pictures, readingSpeedOf(publication))),
  ];
  const { selection, doc } = editor.state;
  if (!selection.empty) {
    const text = doc.textBetween(selection.from, selection.to, '\n', ' ');
    const { words } = countWords(text, publication.language);
    return words === 0 ? '' : writing.selected(...shown(words, 0));
  }
  const place = movableAtSelection(editor.state);
  const name = place && blockName(place.node, messages);
  const count = place && countOf(countIssue(issue, publication).blocks, place.node.attrs['id']);
  return name && count ? writing.block(name, ...shown(count.words, count.pictures)) : '';
}

function blockName({ type }: Node, { blocks, elements }: Messages): string | undefined {
  const blockType = blockTypesByNode.get(type.name);
  if (blockType) return blocks[blockType].name;
  return type.name === 'newsItem' ? elements.newsItem.name : undefined;
}

function countOf(counts: readonly BlockCount[], id: unknown): BlockCount | undefined {
  for (const count of counts) {
    const found = count.id === id ? count : count.items?.find((item) => item.id === id);
    if (found) return found;
  }
  return undefined;
}
