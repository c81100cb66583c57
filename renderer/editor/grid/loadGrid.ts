import type { Editor } from '@tiptap/core';
import { LateCode } from '../../commands/lateCode.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';

/** The tools for grids, which few issues need at startup. */
export const gridCode = new LateCode(() => import('./gridTools.ts'));

/**
 * Gives an editor the tools for a grid that it shows, or for a chart's data that are unfolded. Keys pressed before are
 * held until then.
 */
export function prepareGrid(editor: Editor, context: EditorContext): void {
  gridCode.use(({ registerGrid }) => {
    // Plugins must not change while the page is being drawn.
    queueMicrotask(() => registerGrid(editor, context));
  });
}
