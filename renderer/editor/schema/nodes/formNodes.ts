import { Node, type AnyExtension } from '@tiptap/core';
import type { DOMOutputSpec, Node as DocumentNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { isBlockForm } from '../document/formsInSchema.ts';
import type { Form, Part } from '../document/form.ts';
import type { EditorContext } from '../context/editorContext.ts';
import { nodeAttributes, readAttributes } from './nodeAttributes.ts';
import { chartView } from './chartView.ts';
import { companyView } from './companyView.ts';
import type { CreateNodeView } from './createNodeView.ts';
import { figureView } from './figureView.ts';

/** Returns a schema node for each form: content from the form's parts, attributes preserved by copy and paste. */
export function formNodes(context: EditorContext): AnyExtension[] {
  const forms = [...context.forms.byNode.values()];
  const wrappers = new Map<string, string>();
  for (const form of forms) {
    for (const part of form.parts) {
      if (part.kind === 'list' && part.wrapper) wrappers.set(part.wrapper, part.item.node);
    }
  }
  return [
    ...forms.map((form) => formNode(form, context)),
    ...[...wrappers].map(([wrapper, item]) => wrapperNode(wrapper, item)),
  ];
}

function formNode(form: Form, context: EditorContext): AnyExtension {
  const isBlock = isBlockForm(form);
  const view = nodeViews[form.node];
  const placeholder = form.text && context.messages.placeholders[form.text.placeholder];
  return Node.create({
    name: form.node,
    group: groupOf(form),
    content: contentOf(form),
    ...(form.text?.plain ? { marks: '' } : {}),
    atom: form.parts.length === 0 && !form.text,
    isolating: isBlock && !form.text,
    defining: true,
    draggable: isBlock && form.node !== 'masthead',
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(form.attributes).map(([name, value]) => [
          name,
          { default: value, rendered: false },
        ]),
      ),
    parseHTML: () => [
      {
        tag: `[data-node="${form.node}"]`,
        priority: 60,
        getAttrs: (element) => readAttributes(element, form.attributes),
      },
    ],
    renderHTML: ({ node }): DOMOutputSpec =>
      [
        tagOf(form),
        {
          'data-node': form.node,
          'data-attributes': JSON.stringify(node.attrs),
          ...(placeholder && { 'data-placeholder': placeholder }),
          ...(form.text && { dir: 'auto' }),
          ...nodeAttributes(node, context),
        },
        ...(form.parts.length > 0 || form.text ? [0] : []),
      ] as unknown as DOMOutputSpec,
    ...(view && {
      addNodeView: () => (properties) => untilRenamed(view(properties, context), properties.node),
    }),
  });
}

/** A view writes its block's name once, so another audience, which is in it, needs a new view. */
function untilRenamed(view: NodeView, { attrs }: DocumentNode): NodeView {
  const { update } = view;
  if (!update) return view;
  const audience: unknown = attrs['audience'];
  view.update = (node, ...others) =>
    node.attrs['audience'] === audience && update.call(view, node, ...others);
  return view;
}

function wrapperNode(name: string, item: string): AnyExtension {
  return Node.create({
    name,
    content: `${item}+`,
    defining: true,
    parseHTML: () => [{ tag: `[data-node="${name}"]` }],
    renderHTML: () => ['div', { 'data-node': name }, 0],
  });
}

function groupOf(form: Form): string {
  if (form.node === 'masthead') return '';
  if (form.node === 'figure' || form.node === 'pullQuote') return 'block flow';
  return isBlockForm(form) ? 'block' : '';
}

function contentOf(form: Form): string {
  if (form.text) return form.text.plain ? 'text*' : 'inline*';
  return form.parts.map(partContent).join(' ');
}

function partContent(part: Part): string {
  switch (part.kind) {
    case 'line':
      return part.node;
    case 'flow':
      return 'flow+';
    case 'figure':
      return 'figure';
    case 'cells':
      return 'grid';
    case 'list':
      return part.wrapper ?? `${part.item.node}+`;
  }
}

function tagOf(form: Form): string {
  if (form.text) return isBlockForm(form) ? 'div' : 'span';
  if (form.node === 'figure') return 'figure';
  return isBlockForm(form) ? 'section' : 'div';
}

/** Views of the few nodes that show more than their text, by node name. */
const nodeViews: Readonly<Record<string, CreateNodeView>> = {
  figure: figureView,
  company: companyView,
  chart: chartView,
};
