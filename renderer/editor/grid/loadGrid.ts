import type { Editor } from '@tiptap/core';
import { withKeysHeld } from '../../commands/keysAhead.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import type * as tools from './gridTools.ts';

type GridTools = typeof tools;

let loaded: GridTools | undefined;

/** Returns the tools for grids if they are loaded. */
export function gridTools(): GridTools | undefined {
  return loaded;
}

/** Loads the tools for grids, which few issues need at startup. */
export async function loadGrid(): Promise<GridTools> {
  loaded = await import('./gridTools.ts');
  return loaded;
}

/**
 * Gives an editor the tools for a grid that it shows, or for a chart's data that are unfolded. Keys pressed before are
 * held until then.
 */
export function prepareGrid(editor: Editor, context: EditorContext): void {
  const register = ({ registerGrid }: GridTools) => {
    // Plugins must not change while the page is being drawn.
    queueMicrotask(() => registerGrid(editor, context));
  };
  if (loaded) register(loaded);
  else
    void withKeysHeld(async () => {
      register(await loadGrid());
      return true;
    });
}
