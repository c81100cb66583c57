import type { Node } from '@tiptap/pm/model';
import { media } from '../../../../issue/blocks/audience.ts';
import { blockTypeOf, formsIn } from '../document/formsInSchema.ts';
import type { EditorContext } from '../context/editorContext.ts';

/** Returns the attributes by which style sheets recognise a block: its name in the margin, and the texts they show. */
export function nodeAttributes(node: Node, context: EditorContext): Record<string, string> {
  const { schema, name } = node.type;
  const type = blockTypeOf(schema, name);
  const label = formsIn(schema).byNode.get(name)?.label?.(node.attrs, {
    language: context.language,
    labels: context.labels?.(),
  });
  const texts = { ...(label && { label }), ...linePlaceholders(node, context) };
  return {
    ...(type && blockNames(type, nameOf(node, context.messages.blocks[type].name, context))),
    ...(label && { 'data-label': label }),
    ...(Object.keys(texts).length > 0 && { style: styleWith(texts) }),
  };
}

/** Returns the style by which the lines of a node find their placeholders. */
export function placeholderStyle(node: Node, context: EditorContext): string {
  return styleWith(linePlaceholders(node, context));
}

/** All lines have one, so that those of a block are not inherited by its items. */
function linePlaceholders(node: Node, { messages }: EditorContext): Record<string, string> {
  const parts = formsIn(node.type.schema).byNode.get(node.type.name)?.parts ?? [];
  return Object.fromEntries(
    parts
      .filter((part) => part.kind === 'line')
      .map((part) => [`${part.node}-placeholder`, messages.placeholders[part.placeholder]]),
  );
}

function styleWith(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `--${name}: ${JSON.stringify(text)}`)
    .join('; ');
}

/** The block's name, and the only medium that shows it. */
function nameOf(node: Node, name: string, { messages }: EditorContext): string {
  const medium = media.find((one) => one === node.attrs['audience']);
  return medium ? `${name} · ${messages.editor.audienceMarks[medium]}` : name;
}

function blockNames(type: string, name: string): Record<string, string> {
  return { 'data-block': type, 'data-name': name, role: 'group', 'aria-label': name };
}

/**
 * Reads the values that `renderHTML` wrote for copy and paste; a value of another type than its default is replaced by
 * the default.
 */
export function readAttributes(
  element: HTMLElement,
  defaults: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(element.dataset['attributes'] ?? '{}');
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([name, item]) => isLike(item, defaults[name])),
  );
}

function isLike(value: unknown, example: unknown): boolean {
  if (example === null) return value === null || typeof value === 'number';
  return typeof value === typeof example && Array.isArray(value) === Array.isArray(example);
}
