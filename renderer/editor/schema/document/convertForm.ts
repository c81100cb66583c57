import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Flow, Figure } from '../../../../issue/text/flow.ts';
import { richText, type RichText } from '../../../../issue/text/inline.ts';
import { noPicture } from '../../../../issue/text/picture.ts';
import {
  figureToNode,
  flowToNodes,
  isFlowNode,
  nodesToFlow,
  readFigure,
  textBlock,
} from './flowNodes.ts';
import type { Form, Part } from './form.ts';
import { cellsToGrid, readGrid } from './gridNodes.ts';
import { nodesToRichText, richTextToNodes } from './richTextNodes.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Converts a part of the issue to an editor node by its form. */
export function formToNode(form: Form, value: Fields): JSONContent {
  const attrs = Object.fromEntries(
    Object.keys(form.attributes).map((name) => [name, value[name] ?? form.attributes[name]]),
  );
  if (form.text)
    return textBlock(form.node, lineContent(value[form.text.field], form.text.plain), attrs);
  return {
    type: form.node,
    attrs,
    content: form.parts.flatMap((part) => partToNodes(part, value)),
  };
}

function lineContent(value: unknown, plain: boolean): JSONContent[] {
  return richTextToNodes(plain ? richText(value as string) : (value as RichText));
}

function partToNodes(part: Part, value: Fields): JSONContent[] {
  switch (part.kind) {
    case 'line':
      return [textBlock(part.node, lineContent(value[part.field], part.plain))];
    case 'flow':
      return flowToNodes(value[part.field] as Flow);
    case 'figure':
      return [figureToNode(value as unknown as Figure)];
    case 'cells':
      return [cellsToGrid(part, value)];
    case 'list': {
      const items = (value[part.field] as readonly Fields[]).map((item) =>
        formToNode(part.item, item),
      );
      const content = items.length > 0 ? items : [blankNode(part.item)];
      return part.wrapper ? [{ type: part.wrapper, content }] : content;
    }
  }
}

/** Creates an empty node of a form to write in. */
export function blankNode(form: Form): JSONContent {
  return formToNode(form, blankValue(form));
}

function blankValue(form: Form): Fields {
  const value: Record<string, unknown> = { picture: noPicture, caption: [], credit: [] };
  const fields = [...form.parts, ...(form.text ? [form.text] : [])];
  for (const part of fields) {
    const isText = 'plain' in part && part.plain && !('kind' in part && part.kind === 'cells');
    if ('field' in part) value[part.field] = isText ? '' : [];
  }
  return value;
}

/** Converts an editor node to the part of the issue that its form describes. */
export function nodeToForm(form: Form, node: Node): Fields {
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(form.attributes)) value[name] = node.attrs[name] as unknown;
  if (form.type) value['type'] = form.type;
  if (form.text) value[form.text.field] = lineValue(node, form.text.plain);
  const children = [...node.children];
  for (const part of form.parts) Object.assign(value, readPart(part, children));
  return value;
}

/** Removes the nodes of the part from the front of `rest`, and returns their fields. */
function readPart(part: Part, rest: Node[]): Fields {
  switch (part.kind) {
    case 'line': {
      const line = rest.shift();
      return line ? { [part.field]: lineValue(line, part.plain) } : {};
    }
    case 'flow':
      return { [part.field]: nodesToFlow(takeWhile(rest, isFlowNode)) };
    case 'cells': {
      const grid = rest.shift();
      return grid ? readGrid(part, grid) : {};
    }
    case 'figure': {
      const figure = rest.shift();
      return figure ? { ...readFigure(figure) } : {};
    }
    case 'list': {
      const wrapper = part.wrapper ? rest.shift() : undefined;
      const items = wrapper
        ? wrapper.children
        : takeWhile(rest, (node) => node.type.name === part.item.node);
      const values = items.map((item) => nodeToForm(part.item, item));
      return { [part.field]: values.filter((item) => !isBlank(part.item, item)) };
    }
  }
}

function lineValue(node: Node, plain: boolean): RichText | string {
  return plain ? node.textContent : nodesToRichText(node);
}

/** True if nothing is filled in: such a placeholder is not part of the issue. */
function isBlank(form: Form, value: Fields): boolean {
  return Object.entries(value).every(
    ([name, field]) =>
      name === 'type' ||
      field === '' ||
      field === form.attributes[name] ||
      (Array.isArray(field) && field.length === 0),
  );
}

function takeWhile(nodes: Node[], fits: (node: Node) => boolean): Node[] {
  const end = nodes.findIndex((node) => !fits(node));
  return nodes.splice(0, end === -1 ? nodes.length : end);
}
