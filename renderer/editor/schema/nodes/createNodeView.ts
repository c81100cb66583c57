import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import type { EditorContext } from '../context/editorContext.ts';

/** Makes the DOM of one node. Plain DOM throughout: a view built on React would slow down typing. */
export type CreateNodeView = (
  properties: NodeViewRendererProps,
  context: EditorContext,
) => NodeView;
