import { z } from 'zod';

/** A file's field, by its path, and what is wrong with it, in English. */
const badField = z.object({ field: z.string(), detail: z.string() });

/** Files that contain an issue's text in a form that is not read. */
const documentKind = z.enum([
  'archive',
  'book',
  'broken',
  /** Unpacks to more than a text can have. */
  'huge',
  'office',
  'old-office',
  'pages',
  'pdf',
  'picture',
  'unknown',
]);
export type DocumentKind = z.infer<typeof documentKind>;

/**
 * Why a file was not understood or accepted: as data, which each interface puts into its own language. `detail` and
 * `cause` are in English or the system's words, for troubleshooting.
 */
export const reasonSchema = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('not-json'), line: z.int().nullable(), detail: z.string() }),
  z.object({ reason: z.literal('too-deep'), levels: z.int() }),
  z.object({ reason: z.literal('fields'), fields: z.array(badField) }),
  z.object({ reason: z.literal('too-large'), bytes: z.int() }),
  /** Not UTF-8, but probably this encoding. */
  z.object({ reason: z.literal('encoding'), encoding: z.string().nullable() }),
  z.object({ reason: z.literal('document'), kind: documentKind }),
  /** It holds no text that a reader sees. */
  z.object({ reason: z.literal('no-text') }),
  /** UTF-8 with invalid bytes. */
  z.object({ reason: z.literal('torn') }),
  z.object({ reason: z.literal('newer'), version: z.int() }),
  z.object({ reason: z.literal('no-plain-file') }),
  z.object({ reason: z.literal('unreadable'), cause: z.string() }),
  z.object({ reason: z.literal('missing') }),
  z.object({ reason: z.literal('empty') }),
  z.object({ reason: z.literal('no-masthead') }),
  /** Not a picture, or of a kind that is not read. */
  z.object({ reason: z.literal('no-picture') }),
  /** Damaged, such as a download that broke off. */
  z.object({ reason: z.literal('broken-picture') }),
  /** Sound as far as can be told, but stored in a way that is not read. */
  z.object({ reason: z.literal('unsupported-picture') }),
  z.object({ reason: z.literal('locked-picture') }),
  /** A drawing whose text is all HTML, which is not drawn. */
  z.object({ reason: z.literal('html-drawing') }),
  /** Needs more time or memory than one picture may have. */
  z.object({ reason: z.literal('costly-picture') }),
  z.object({ reason: z.literal('many-pixels'), megapixels: z.number(), most: z.number() }),
  /** In megabytes. */
  z.object({ reason: z.literal('large-picture'), megabytes: z.number(), most: z.number() }),
  z.object({ reason: z.literal('no-folder'), folder: z.string() }),
  z.object({ reason: z.literal('no-library'), folder: z.string() }),
  z.object({ reason: z.literal('folder-unreadable'), folder: z.string(), cause: z.string() }),
  z.object({ reason: z.literal('library-not-made'), folder: z.string(), cause: z.string() }),
]);
export type Reason = z.infer<typeof reasonSchema>;

export type FieldsReason = Extract<Reason, { reason: 'fields' }>;

/** Returns wrong fields as one line in English. */
export function fieldsText({ fields }: FieldsReason): string {
  return fields
    .map(({ field, detail }) => (field === '' ? detail : `${field}: ${detail}`))
    .join('; ');
}

/** Returns what a schema found wrong with a file's fields. */
export function fieldsReason(error: z.ZodError, most = Infinity): FieldsReason {
  const fields = error.issues
    .slice(0, most)
    .map(({ path, message }) => ({ field: path.join('.'), detail: message }));
  return { reason: 'fields', fields };
}
