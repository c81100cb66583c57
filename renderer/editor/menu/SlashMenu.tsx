import { useMemo } from 'react';
import { useMessages } from '../../language/useMessages.ts';
import { useStore } from '../../store/store.ts';
import { Floating } from '../../ui/Floating.tsx';
import { MenuList } from './MenuList.tsx';
import type { SlashMenuStore } from './slashMenu.ts';

/** The block menu at the cursor, while it is open. */
export function SlashMenu({ store }: { store: SlashMenuStore }) {
  const messages = useMessages();
  const state = useStore(store);
  const getRect = state?.anchor;
  const anchor = useMemo(
    () => ({ getBoundingClientRect: () => getRect?.() ?? new DOMRect() }),
    [getRect],
  );
  if (!state) return null;
  return (
    <Floating anchor={anchor} className="menu">
      <MenuList
        items={state.items}
        chosen={state.chosen}
        label={messages.editor.insert}
        nothing={messages.editor.noMatch}
        onRun={state.run}
      />
    </Floating>
  );
}
