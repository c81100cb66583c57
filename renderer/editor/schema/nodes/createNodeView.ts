import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import type { EditorContext } from '../context/editorContext.ts';

/** Creates the DOM of a node. Plain DOM only: views based on React would slow down typing. */
export type CreateNodeView = (
  properties: NodeViewRendererProps,
  context: EditorContext,
) => NodeView;
