import { newPublication, publicationSchema, type Publication } from '../publication.ts';
import { readJson } from './readJson.ts';
import { fieldsReason, type Reason } from './reason.ts';

export type ParsedPublication =
  | { readonly outcome: 'parsed'; readonly publication: Publication }
  /** Damaged: `publication` has what could be parsed, with defaults for the rest. */
  | { readonly outcome: 'damaged'; readonly publication: Publication; readonly why: Reason };

/** Parses the text of a `publication.json`. Never throws; each invalid field falls back to its default. */
export function parsePublication(text: string): ParsedPublication {
  const json = readJson(text);
  if ('why' in json) return { outcome: 'damaged', publication: newPublication(), why: json.why };
  const { value } = json;
  const whole = publicationSchema.safeParse(value);
  if (whole.success) return { outcome: 'parsed', publication: whole.data };
  const bad = new Set(whole.error.issues.map((problem) => problem.path[0]));
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const rest = publicationSchema.safeParse(
    Object.fromEntries(fields.filter(([key]) => !bad.has(key))),
  );
  return {
    outcome: 'damaged',
    publication: rest.success ? rest.data : newPublication(),
    why: fieldsReason(whole.error),
  };
}
