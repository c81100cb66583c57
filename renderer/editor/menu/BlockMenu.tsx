import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { formsIn } from '../schema/document/formsInSchema.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Floating } from '../../ui/Floating.tsx';
import { matchingItems, menuItems } from './menuItems.ts';
import { MenuList } from './MenuList.tsx';

interface Properties {
  readonly editor: Editor;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** The block menu of a `+` button, with its own search field. The block is added after the one at the selection. */
export function BlockMenu({ editor, anchor, onClose }: Properties) {
  const messages = useMessages();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const items = matchingItems(menuItems(messages, formsIn(editor.schema), false), query);
  useEffect(() => {
    search.current?.focus();
  }, []);
  const run = (index: number) => {
    onClose();
    items[index]?.run(editor);
  };
  return (
    <Floating anchor={anchor} className="menu">
      <input
        ref={search}
        type="search"
        placeholder={messages.editor.addBlock}
        aria-label={messages.editor.addBlock}
        value={query}
        onBlur={onClose}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key === 'Enter') run(chosen);
          if (event.key === 'ArrowDown') setChosen((chosen + 1) % Math.max(items.length, 1));
          if (event.key === 'ArrowUp')
            setChosen((chosen - 1 + items.length) % Math.max(items.length, 1));
          if (['Escape', 'Enter', 'ArrowDown', 'ArrowUp'].includes(event.key))
            event.preventDefault();
        }}
      />
      <MenuList
        items={items}
        chosen={chosen}
        label={messages.editor.insert}
        nothing={messages.editor.noMatch}
        onRun={(item) => run(items.indexOf(item))}
      />
    </Floating>
  );
}
