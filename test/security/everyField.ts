import { z } from 'zod';

/** As much of a JSON Schema as zod writes. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

/** Returns what goes into the field at a path such as `blocks.3.body.0.content.1.link`. */
export interface Filling {
  readonly text: (path: string) => string;
  readonly number?: (path: string) => number;
}

/** What a field may hold that takes no other text: one of these fits every pattern. */
const samples = ['x', '#2277cc', '2025-08-25', 'de', ''];

/** How often a part of the schema that contains itself stands in itself, as lists do. */
const deepest = 2;

/**
 * Returns a value of the schema with every optional field filled in, and one of each alternative in every list: a field
 * or block that is added to the schema is in it by itself. What several fields share, such as running text, has all its
 * alternatives once in each item of a list at the root. A field that does not take the text has a sample instead.
 */
export function everyField<T>(schema: z.ZodType<unknown, T>, filling: Filling): T {
  const root =
    written.get(schema) ?? (z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) as Schema);
  written.set(schema, root);
  const value = fill(root, { ...filling, root, path: '', refs: [], seen: new Set() });
  fix(schema, value);
  return value as T;
}

const written = new WeakMap<z.ZodType, Schema>();

interface Place extends Filling {
  readonly root: Schema;
  readonly path: string;
  readonly refs: readonly string[];
  /** The shared parts that were filled in whole. */
  readonly seen: Set<string>;
  readonly isBrief?: boolean;
}

function fill(schema: Schema, place: Place): unknown {
  const { root, path, refs } = place;
  const within = (name: string | number): Place => ({
    ...place,
    path: path === '' ? String(name) : `${path}.${String(name)}`,
  });
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    if (refs.filter((each) => each === name).length >= deepest) return undefined;
    const isBrief = place.isBrief === true || place.seen.has(name);
    place.seen.add(name);
    return fill(root.$defs?.[name] ?? {}, { ...place, refs: [...refs, name], isBrief });
  }
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fill(choices.find(({ type }) => type !== 'null') ?? {}, place);
  const type = typeof schema.type === 'object' ? schema.type.at(-1) : schema.type;
  switch (type) {
    case 'string':
      return textIn(schema, place.text(path));
    case 'number':
    case 'integer':
      return numberIn(schema, place.number?.(path) ?? 7);
    case 'boolean':
      return true;
    case 'array':
      return alternatives(schema.items ?? {})
        .slice(0, place.isBrief === true ? 1 : schema.maxItems)
        .map((item, index) => fill(item, itemOf(within(index))))
        .filter((item) => item !== undefined);
    case 'object': {
      const { properties = {}, additionalProperties: others } = schema;
      const fields = Object.entries(properties).map(
        ([name, field]) => [name, fill(field, within(name))] as const,
      );
      const isRecord = typeof others === 'object' && Object.keys(others).length > 0;
      if (isRecord) fields.push([place.text(`${path}.*`), fill(others, within('*.value'))]);
      return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
    }
    default:
      throw new Error(`Nothing is known to put into ${path}: ${JSON.stringify(schema)}`);
  }
}

/** An item of a list at the root starts anew with what is shared. */
function itemOf(place: Place): Place {
  return place.path.split('.').length === 2 ? { ...place, seen: new Set() } : place;
}

/** Every kind of thing that a list can hold. */
function alternatives(items: Schema): readonly Schema[] {
  return items.anyOf ?? items.oneOf ?? items.enum?.map((each) => ({ const: each })) ?? [items];
}

function textIn({ pattern = '', maxLength = Infinity }: Schema, text: string): string {
  const fits = (each: string) => each.length <= maxLength && new RegExp(pattern, 'iu').test(each);
  return [text, text.slice(0, maxLength), ...samples].find(fits) ?? text;
}

function numberIn(schema: Schema, number: number): number {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema;
  const whole = schema.type === 'integer' ? Math.trunc(number) : number;
  const above = whole > exclusiveMinimum ? whole : exclusiveMinimum + 1;
  const within = above < exclusiveMaximum ? above : exclusiveMaximum - 1;
  return Math.min(Math.max(within, minimum), maximum);
}

/** Puts the first sample that is accepted into each field with a rule that a JSON Schema does not tell. */
function fix(schema: z.ZodType, value: unknown): void {
  for (const sample of samples) {
    const wrong = schema.safeParse(value).error?.issues ?? [];
    if (wrong.length === 0) return;
    for (const { path } of wrong) {
      let holder = value as Record<PropertyKey, unknown>;
      for (const name of path.slice(0, -1)) holder = holder[name] as Record<PropertyKey, unknown>;
      holder[path.at(-1) ?? ''] = sample;
    }
  }
  schema.parse(value);
}
