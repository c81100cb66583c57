import type { Editor } from '@tiptap/core';
import { TextSelection, type EditorState } from '@tiptap/pm/state';
import { Bold, Code, Italic, Link, Strikethrough, type LucideIcon } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { command } from '../../commands/commandList.ts';
import { isMac } from '../../commands/platform.ts';
import { shortcutKeys } from '../../commands/shortcut.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Floating } from '../../ui/Floating.tsx';
import { useEditorSelection } from '../hooks/useEditorSelection.ts';
import { onPage } from '../steps/onPage.ts';
import { LinkForm } from './LinkForm.tsx';

interface Properties {
  readonly editor: Editor;
  readonly ownName: () => string;
}

const marks: readonly ['bold' | 'italic' | 'strike' | 'code', LucideIcon][] = [
  ['bold', Bold],
  ['italic', Italic],
  ['strike', Strikethrough],
  ['code', Code],
];

/** Marks and links for the selected text. Mod+K opens its link field. */
export function FormatBar({ editor, ownName }: Properties) {
  const messages = useMessages();
  const [linkedRange, setLinkedRange] = useState('');
  const range = useEditorSelection(editor, rangeOf);
  const active = useEditorSelection(editor, ({ selection }) =>
    selection.empty
      ? ''
      : [...marks.map(([name]) => name), 'link'].filter((name) => editor.isActive(name)).join(' '),
  );
  const anchor = useMemo(() => {
    const [from = 0, to = 0] = range.split('-').map(Number);
    return { getBoundingClientRect: () => rectOf(editor, from, to) };
  }, [editor, range]);
  const isDragging = useDragging(editor);
  useCommands(() => [
    command('text.link', {
      run: () => {
        editor.view.focus();
        if (editor.state.selection.empty) editor.commands.extendMarkRange('link');
        // Render synchronously, so that the next keystroke does not land in the text.
        flushSync(() => setLinkedRange(rangeOf(editor.state)));
      },
    }),
  ]);

  if (range === '' || isDragging) return null;
  return (
    <Floating anchor={anchor} placement="top" className="format-bar">
      {linkedRange === range ? (
        <LinkForm
          editor={editor}
          ownName={ownName}
          onDone={() => {
            // Render synchronously, so that opening it again at once starts from the new address.
            flushSync(() => setLinkedRange(''));
          }}
        />
      ) : (
        <>
          {marks.map(([name, Icon]) => (
            <Button
              key={name}
              aria-label={messages.editor[name]}
              title={messages.editor[name]}
              aria-pressed={active.includes(name)}
              onMouseDown={(event) => {
                event.preventDefault();
                onPage(editor).toggleMark(name).run();
              }}
            >
              <Icon size={16} aria-hidden />
            </Button>
          ))}
          <Button
            aria-label={messages.editor.link}
            title={`${messages.editor.link} (${shortcutKeys('Mod-k', isMac, messages.commands.keys).join(' ')})`}
            aria-pressed={active.includes('link')}
            onMouseDown={(event) => {
              event.preventDefault();
              setLinkedRange(range);
            }}
          >
            <Link size={16} aria-hidden />
          </Button>
        </>
      )}
    </Floating>
  );
}

/** True while text is dragged: the bar covers the line above it, which may be the drop target. */
function useDragging(editor: Editor): boolean {
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const start = () => setDragging(true);
    const end = () => setDragging(false);
    editor.view.dom.addEventListener('dragstart', start, { signal });
    // The drop may remove the dragged element, whose `dragend` then never arrives.
    for (const type of ['dragend', 'drop'])
      document.addEventListener(type, end, { capture: true, signal });
    return () => listeners.abort();
  }, [editor]);
  return isDragging;
}

/** Returns the selected text as `from-to`; empty if nothing is selected that can be marked. */
function rangeOf({ selection }: EditorState): string {
  const canMark =
    selection instanceof TextSelection && selection.$from.parent.type.spec.marks !== '';
  return canMark && !selection.empty ? `${String(selection.from)}-${String(selection.to)}` : '';
}

function rectOf(editor: Editor, from: number, to: number): DOMRect {
  const { size } = editor.state.doc.content;
  if (to > size) return new DOMRect();
  const [start, end] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to, -1)];
  const left = Math.min(start.left, end.left);
  return new DOMRect(
    left,
    start.top,
    Math.max(start.right, end.right) - left,
    end.bottom - start.top,
  );
}
