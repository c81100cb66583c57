import type { VirtualElement } from '@floating-ui/dom';
import type { Editor } from '@tiptap/core';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { useMemo, useState } from 'react';
import { allForms } from '../../blocks/registry.ts';
import type { Messages } from '../../language/messages.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { Floating } from '../../ui/Floating.tsx';
import type { Place } from '../commands/place.ts';
import { useEditorSelection } from '../useEditorSelection.ts';
import { setAttributes } from '../commands/setAttributes.ts';
import { FieldInput } from './FieldInput.tsx';

interface Properties {
  readonly editor: Editor;
  readonly messages: Messages;
}

/** The values of the thing at the cursor that are not text: an address, a date, a session, numbers of a chart. */
export function FieldBar({ editor, messages }: Properties) {
  const name = useEditorSelection(editor, (state) => placeWithFields(state)?.node.type.name);
  const attributes = useEditorSelection(editor, (state) => placeWithFields(state)?.node.attrs);
  const position = useEditorSelection(editor, (state) => placeWithFields(state)?.position);
  const dom = position === undefined ? undefined : editor.view.nodeDOM(position);
  const anchor = useMemo(() => (dom instanceof HTMLElement ? anchorOf(dom) : undefined), [dom]);
  const isSelecting = useEditorSelection(editor, ({ selection }) =>
    selection instanceof NodeSelection ? false : !selection.empty,
  );
  const isFocused = useEditorSelection(editor, () => editor.isFocused);
  const [isInside, setInside] = useState(false);
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
  if (
    name === undefined ||
    !attributes ||
    position === undefined ||
    !anchor ||
    isSelecting ||
    !(isFocused || isInside)
  )
    return null;
  return (
    <Floating anchor={anchor} placement="bottom-start" className="field-bar" onInside={setInside}>
      <div
        className="field-list"
        onKeyDown={({ key, target, nativeEvent }) => {
          const isDone = key === 'Enter' && target instanceof HTMLInputElement;
          if ((isDone || key === 'Escape') && !nativeEvent.isComposing) editor.view.focus();
        }}
      >
        {allForms.get(name)?.fields.map((field) => (
          <FieldInput
            key={`${name} ${field.name}`}
            field={field}
            value={attributes[field.name]}
            messages={messages}
            onChange={(values) => {
              editor.view.dispatch(setAttributes(editor.state.tr, position, values));
            }}
          />
        ))}
      </div>
    </Floating>
  );
}

/** Its headline, else what it fills itself: its padding is room for the bar, which would lie over the next block. */
function anchorOf(dom: HTMLElement): VirtualElement {
  const headline = dom.querySelector<HTMLElement>('h2');
  if (headline) return headline;
  return {
    contextElement: dom,
    getBoundingClientRect: () => {
      const { x, y, width, height } = dom.getBoundingClientRect();
      return new DOMRect(x, y, width, height - parseFloat(getComputedStyle(dom).paddingBottom));
    },
  };
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

function hasFields(name: string): boolean {
  return (allForms.get(name)?.fields.length ?? 0) > 0;
}
