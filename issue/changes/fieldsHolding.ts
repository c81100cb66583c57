import type { z } from 'zod';
import { blockDefinitions } from '../blocks/allBlocks.ts';
import { richTextSchema } from '../text/inline.ts';
import { heldByField } from '../text/textField.ts';

type Holding = 'rich-text' | 'line' | 'address';

let found: ReadonlyMap<Holding, ReadonlySet<string>> | undefined;

/** Returns the names of the fields that hold such texts in any block, derived from the blocks' schemas. */
export function fieldsHolding(what: Holding): ReadonlySet<string> {
  found ??= fieldsIn(Object.values(blockDefinitions).map(({ schema }) => schema));
  return found.get(what) ?? new Set();
}

function fieldsIn(schemas: readonly z.core.$ZodType[]): ReadonlyMap<Holding, Set<string>> {
  const fields = new Map<Holding, Set<string>>();
  const seen = new Set<z.core.$ZodType>();
  const add = (what: Holding, name: string) => {
    fields.set(what, (fields.get(what) ?? new Set()).add(name));
  };
  const visit = (schema: z.core.$ZodType, name: string) => {
    const holds = heldByField.get(schema)?.holds;
    if (holds) add(holds, name);
    if (schema === richTextSchema) add('rich-text', name);
    // A field of another name may share a schema that has been visited, but not what is within it.
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const [field, inner] of partsOf(schema as z.core.$ZodTypes)) visit(inner, field ?? name);
  };
  for (const schema of schemas) visit(schema, '');
  return fields;
}

/** Returns the schemas within a schema; those of fields with their names. */
function partsOf(schema: z.core.$ZodTypes): (readonly [string | undefined, z.core.$ZodType])[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape);
    case 'array':
      return [[undefined, def.element]];
    case 'union':
      return def.options.map((option) => [undefined, option]);
    case 'optional':
    case 'nullable':
    case 'default':
      return [[undefined, def.innerType]];
    case 'lazy':
      return [[undefined, def.getter()]];
    case 'pipe':
      return [[undefined, def.in]];
    default:
      return [];
  }
}
