import { Extension } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import type { BlockType } from '../../../../issue/blocks/allBlocks.ts';
import type { BlockForm, Form, OwnBlockForm } from './form.ts';

/** The forms of all blocks. Passed to the editor once and carried by its schema; the editor itself knows no blocks. */
export interface BlockForms {
  /** By block type, in the order of the block menu. */
  readonly blocks: Readonly<Record<BlockType, BlockForm>>;
  /** By node name: blocks, and the nodes within them (items, days, companies, sources). */
  readonly byNode: ReadonlyMap<string, Form>;
}

/**
 * Returns the forms of these blocks and of all nodes within them. Each block has an id, all but the masthead may have
 * an audience.
 */
export function blockFormsOf(own: Readonly<Record<BlockType, OwnBlockForm>>): BlockForms {
  const entries = Object.entries(own).map(([type, form]) => {
    const audience = type === 'masthead' ? {} : { audience: '' };
    const attributes = { id: '', ...form.attributes, ...audience };
    return [type, { type, parts: [], fields: [], ...form, attributes }];
  });
  const blocks = Object.fromEntries(entries) as BlockForms['blocks'];
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

/** Adds the forms to the editor's schema, from which `formsIn` reads them. */
export function formsInSchema(forms: BlockForms): Extension {
  return Extension.create({
    name: 'blockForms',
    extendNodeSchema: ({ name }) => (name === 'doc' ? { forms } : {}),
  });
}

/** Returns the forms in the schema. */
export function formsIn(schema: Schema): BlockForms {
  return schema.topNodeType.spec['forms'] as BlockForms;
}

/** Returns the form of a node. Throws if it has none. */
export function formOf(schema: Schema, node: string): Form {
  const form = formsIn(schema).byNode.get(node);
  if (!form) throw new Error(`No block form has a node "${node}".`);
  return form;
}

/** Returns the block type of a node; undefined if it is not a block. */
export function blockTypeOf(schema: Schema, node: string): BlockType | undefined {
  const form = formsIn(schema).byNode.get(node);
  return form && isBlockForm(form) ? form.type : undefined;
}

/** True if the node is an item of a list in a block's form, such as a company or a source. */
export function isListItem({ type: { name, schema } }: Node): boolean {
  const form = formsIn(schema).byNode.get(name);
  return form !== undefined && !isBlockForm(form);
}

export function isBlockForm(form: Form): form is BlockForm {
  return 'icon' in form;
}
