import { z } from 'zod';
import { publicationSchema, publicationVersion, type Publication } from '../publication.ts';
import { readJson } from './readJson.ts';
import { writeJson } from './writeJson.ts';

export type RewrittenPublication =
  | { readonly outcome: 'rewritten'; readonly text: string }
  /** A newer program wrote the file: its version. */
  | { readonly outcome: 'newer'; readonly version: number };

/**
 * The text of a `publication.json` that says what `publication` says, and keeps of the text `before` the fields that
 * are none of ours, wherever they stand in it. Never throws; what is no JSON is replaced whole.
 */
export function rewritePublication(before: string, publication: Publication): RewrittenPublication {
  const json = readJson(before);
  const old = 'value' in json ? json.value : undefined;
  if (isObject(old) && typeof old['version'] === 'number' && old['version'] > publicationVersion)
    return { outcome: 'newer', version: old['version'] };
  const ordered = publicationSchema.parse(publication);
  return { outcome: 'rewritten', text: writeJson(withStrangers(ordered, old, publicationSchema)) };
}

/** What is to be written, and behind it what the schema does not know of the old value. */
function withStrangers(value: unknown, old: unknown, schema: z.core.$ZodType | undefined): unknown {
  const shape = schema && shapeOf(schema);
  if (!shape || !isObject(value) || !isObject(old)) return value;
  const ours = Object.entries(value).map(
    ([key, item]) => [key, withStrangers(item, old[key], shape[key])] as const,
  );
  const strangers = Object.entries(old).filter(([key]) => !Object.hasOwn(shape, key));
  return Object.fromEntries([...ours, ...strangers]);
}

function shapeOf(schema: z.core.$ZodType): z.core.$ZodShape | undefined {
  if (schema instanceof z.ZodObject) return schema.shape;
  const isWrapped =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional;
  return isWrapped ? shapeOf(schema.unwrap()) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
