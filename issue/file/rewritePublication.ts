import { z } from 'zod';
import {
  publicationJson,
  publicationSchema,
  publicationVersion,
  type Publication,
} from '../publication.ts';
import { readJson } from './readJson.ts';
import { writeJson } from './writeJson.ts';

export type RewrittenPublication =
  | { readonly outcome: 'rewritten'; readonly text: string }
  /** Written by a newer program: its version. */
  | { readonly outcome: 'newer'; readonly version: number };

/**
 * Returns the text of a `publication.json` with the content of `publication` and the unknown fields of the text
 * `before`, at any depth. Never throws; invalid JSON is replaced completely.
 */
export function rewritePublication(before: string, publication: Publication): RewrittenPublication {
  const json = readJson(before);
  const old = 'value' in json ? json.value : undefined;
  if (isObject(old) && typeof old['version'] === 'number' && old['version'] > publicationVersion)
    return { outcome: 'newer', version: old['version'] };
  const ordered = publicationJson(publication);
  return {
    outcome: 'rewritten',
    text: writeJson(withUnknownFields(ordered, old, publicationSchema)),
  };
}

/** Returns the value to write, followed by fields of the old value that the schema does not know. */
function withUnknownFields(
  value: unknown,
  old: unknown,
  schema: z.core.$ZodType | undefined,
): unknown {
  const shape = schema && shapeOf(schema);
  if (!shape || !isObject(value) || !isObject(old)) return value;
  const ours = Object.entries(value).map(
    ([key, item]) => [key, withUnknownFields(item, old[key], shape[key])] as const,
  );
  const unknownFields = Object.entries(old).filter(
    ([key, item]) =>
      !Object.hasOwn(shape, key) || (value[key] === undefined && isUnread(shape[key], item)),
  );
  return Object.fromEntries([...ours, ...unknownFields]);
}

/** True if parsing discards the value, such as a header without one of our pictures. */
function isUnread(schema: z.core.$ZodType | undefined, item: unknown): boolean {
  if (!schema || item === undefined) return false;
  const read = z.safeParse(schema, item);
  return read.success && read.data === undefined;
}

function shapeOf(schema: z.core.$ZodType): z.core.$ZodShape | undefined {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodPipe) return shapeOf(schema.in);
  const isWrapped =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional;
  return isWrapped ? shapeOf(schema.unwrap()) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
