import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { allForms } from '../../blocks/registry.ts';
import type { Messages } from '../../language/messages.ts';
import { useCommands } from '../../commands/useCommands.ts';
import type { Place } from '../commands/place.ts';
import { useEditorSelection } from '../useEditorSelection.ts';
import { setAttributes } from '../commands/setAttributes.ts';
import { blockTypesByNode } from '../nodes/nodeAttributes.ts';
import { AfterPaint } from '../../store/afterPaint.ts';
import { FieldInput, preloadFields } from './FieldInput.tsx';

interface Properties {
  readonly editor: Editor;
  /** The newsletter's. */
  readonly language: string;
  readonly messages: Messages;
}

/** The id of the place above the page that the bar is in. */
export const fieldBarPlace = 'field-bar-place';

/**
 * The values of the thing at the cursor that are not text: an address, a date, a session, numbers of a chart. It stands
 * above the page: beside the cursor it would lie over what is read or clicked next.
 */
export function FieldBar({ editor, language, messages }: Properties) {
  const name = useEditorSelection(editor, (state) => placeWithFields(state)?.node.type.name);
  const attributes = useEditorSelection(editor, (state) => placeWithFields(state)?.node.attrs);
  const position = useEditorSelection(editor, (state) => placeWithFields(state)?.position);
  const thing = useEditorSelection(editor, ({ selection }) =>
    nameOf(name ?? '', selection.$from.node(1), messages),
  );
  const isSelecting = useEditorSelection(editor, ({ selection }) =>
    selection instanceof NodeSelection ? false : !selection.empty,
  );
  const isFocused = useEditorSelection(editor, () => editor.isFocused);
  const [isInside, setInside] = useState(false);
  useEffect(() => {
    const early = new AfterPaint(preloadFields);
    early.request();
    return () => {
      early.cancel();
    };
  }, []);
  useCommands(() => [
    {
      id: 'block.fields',
      name: ({ commands }) => commands.names.fields,
      keywords: ['datum', 'adresse', 'date', 'address', 'url', 'session'],
      shortcut: 'Alt-Enter',
      within: 'text',
      canRun: () => placeWithFields(editor.state) !== undefined,
      run: () => {
        // The bar is there again once the page has the focus back.
        requestAnimationFrame(() => {
          document.querySelector<HTMLElement>('.field-bar :is(input, select, textarea)')?.focus();
        });
      },
    },
  ]);
  const place = document.getElementById(fieldBarPlace);
  const isWanted = !isSelecting && (isFocused || isInside);
  if (name === undefined || !attributes || position === undefined || !place || !isWanted)
    return null;
  return createPortal(
    <div
      className="field-bar"
      role="group"
      aria-label={thing}
      onMouseDown={() => {
        setInside(true);
      }}
      onFocus={() => {
        setInside(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setInside(false);
      }}
      onKeyDown={({ key, target, nativeEvent }) => {
        const isDone = key === 'Enter' && target instanceof HTMLInputElement;
        if ((isDone || key === 'Escape') && !nativeEvent.isComposing) editor.view.focus();
      }}
    >
      <b aria-hidden>{thing}</b>
      {allForms.get(name)?.fields.map((field) => (
        <FieldInput
          key={`${name} ${String(attributes['id'])} ${field.name}`}
          field={field}
          values={attributes}
          language={language}
          messages={messages}
          onChange={(values) => {
            editor.view.dispatch(setAttributes(editor.state.tr, position, values));
          }}
        />
      ))}
    </div>,
    place,
  );
}

function placeWithFields(state: EditorState): Place | undefined {
  const { selection } = state;
  if (selection instanceof NodeSelection && hasFields(selection.node.type.name)) {
    return { node: selection.node, position: selection.from };
  }
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (hasFields(node.type.name)) return { node, position: $from.before(depth) };
  }
  return undefined;
}

/** What the author calls the thing: a source or a company, else by its block. */
function nameOf(name: string, block: Node | undefined, messages: Messages): string {
  if (name === 'source' || name === 'company') return messages.placeholders[name];
  const type = blockTypesByNode.get(name) ?? blockTypesByNode.get(block?.type.name ?? '');
  return type ? messages.blocks[type].name : '';
}

function hasFields(name: string): boolean {
  return (allForms.get(name)?.fields.length ?? 0) > 0;
}
