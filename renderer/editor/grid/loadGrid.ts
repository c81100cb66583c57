import type { Editor } from '@tiptap/core';
import { withKeysHeld } from '../../commands/keysAhead.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import type * as dataTools from './dataTools.ts';
import type * as tools from './gridTools.ts';

type GridTools = typeof tools;
type DataTools = typeof dataTools;

let loaded: GridTools | undefined;
let loadedData: DataTools | undefined;

/** Returns the tools for grids if they are loaded. */
export function gridTools(): GridTools | undefined {
  return loaded;
}

/** Loads the tools for grids, which few issues need at startup. */
export async function loadGrid(): Promise<GridTools> {
  loaded = await import('./gridTools.ts');
  return loaded;
}

/** Gives an editor in which a chart's data are unfolded the tools for them. */
export function prepareData(editor: Editor, context: EditorContext): void {
  const register = ({ registerGrid, registerData }: GridTools & DataTools) => {
    // Plugins must not change while a state is being applied.
    queueMicrotask(() => {
      registerGrid(editor, context.language);
      registerData(editor, context);
    });
  };
  if (loaded && loadedData) register({ ...loaded, ...loadedData });
  else
    void withKeysHeld(async () => {
      const [tools, dataTools] = await Promise.all([loadGrid(), import('./dataTools.ts')]);
      loadedData = dataTools;
      register({ ...tools, ...dataTools });
      return true;
    });
}

/** Gives an editor that shows a grid the tools for it. Keys pressed before are held until then. */
export function prepareGrid(editor: Editor, language: string): void {
  const register = ({ registerGrid }: GridTools) => {
    // Plugins must not change while the page is being drawn.
    queueMicrotask(() => {
      registerGrid(editor, language);
    });
  };
  if (loaded) register(loaded);
  else
    void withKeysHeld(async () => {
      register(await loadGrid());
      return true;
    });
}
