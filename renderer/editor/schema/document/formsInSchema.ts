import { Extension } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import type { BlockType } from '../../../../issue/blocks/allBlocks.ts';
import type { BlockForm, Form } from './form.ts';

/** How every block is edited. The editor is given this once, and its schema carries it: it knows no block by itself. */
export interface BlockForms {
  /** By block type, in the order of the block menu. */
  readonly blocks: Readonly<Record<BlockType, BlockForm>>;
  /** By node name: blocks, and the things within them (items, days, companies, sources). */
  readonly byNode: ReadonlyMap<string, Form>;
}

/** The forms of these blocks and of all things within them. */
export function blockFormsOf(blocks: BlockForms['blocks']): BlockForms {
  return { blocks, byNode: collect(Object.values(blocks)) };
}

function collect(forms: readonly Form[], found = new Map<string, Form>()): Map<string, Form> {
  for (const form of forms) {
    found.set(form.node, form);
    collect(
      form.parts.flatMap((part) => (part.kind === 'list' ? [part.item] : [])),
      found,
    );
  }
  return found;
}

/** Puts the forms into the editor's schema, where `formsIn` finds them. */
export function formsInSchema(forms: BlockForms): Extension {
  return Extension.create({
    name: 'blockForms',
    extendNodeSchema: ({ name }) => (name === 'doc' ? { forms } : {}),
  });
}

/** The forms that the editor with this schema was given. */
export function formsIn(schema: Schema): BlockForms {
  return schema.topNodeType.spec['forms'] as BlockForms;
}

/** The form of a node. Throws for a node that has none. */
export function formOf(schema: Schema, node: string): Form {
  const form = formsIn(schema).byNode.get(node);
  if (!form) throw new Error(`No block form has a node "${node}".`);
  return form;
}

/** The type of the block that a node stands for; undefined for other nodes. */
export function blockTypeOf(schema: Schema, node: string): BlockType | undefined {
  const form = formsIn(schema).byNode.get(node);
  return form && isBlockForm(form) ? form.type : undefined;
}

export function isBlockForm(form: Form): form is BlockForm {
  return 'icon' in form;
}
