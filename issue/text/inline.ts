import { z } from 'zod';
import { addressField } from './textField.ts';

/** The marks of a text run, in the order in which they are written to a file. */
export const markNames = ['bold', 'italic', 'strike', 'code'] as const;
export type Mark = (typeof markNames)[number];

/** Tokens: values that Setzkasten computes and inserts at export. */
export const tokenNames = [
  'words',
  'minutes',
  'weekday',
  'date',
  'week',
  'subscribers',
  'subscriber-change',
] as const;
export type TokenName = (typeof tokenNames)[number];

/** Merge tags: values that the mail tool fills in for each reader. */
export const mergeTagNames = [
  'first-name',
  'email',
  'unsubscribe',
  'web-view',
  'referral-link',
  'referral-count',
] as const;
export type MergeTagName = (typeof mergeTagNames)[number];

const marks = z.array(z.enum(markNames));
const style = { marks: marks.optional(), link: addressField().optional() };

const styledText = z.strictObject({ text: z.string(), ...style });
/** The word for what a token counts, singular and plural: `Minute`, `Minuten`. */
const unitSchema = z.strictObject({ one: z.string().regex(/\S/), other: z.string().regex(/\S/) });
export type Unit = z.infer<typeof unitSchema>;

const token = z.strictObject({
  token: z.enum(tokenNames),
  /** Absent if the surrounding text says what it counts. */
  unit: unitSchema.optional(),
  ...style,
});
const mergeTag = z.strictObject({
  tag: z.enum(mergeTagNames),
  fallback: z.string().optional(),
  ...style,
});
const lineBreak = z.strictObject({ break: z.literal(true) });

/**
 * An element of rich text: a plain string, or text with marks and a link, a token, a merge tag, a line break. A `link`
 * is an address, or `tag:NAME` if the mail tool fills in the address.
 */
export const inlineSchema = z.union([z.string(), styledText, token, mergeTag, lineBreak]);
export type Inline = z.infer<typeof inlineSchema>;
export type StyledText = z.infer<typeof styledText>;
export type Token = z.infer<typeof token>;
export type MergeTag = z.infer<typeof mergeTag>;

/** A line or a paragraph: inlines in reading order. Shared by identity, never changed in place. */
export type RichText = readonly Inline[];
export const richTextSchema: z.ZodType<RichText> = z.array(inlineSchema);

/** Returns the plain string as rich text; empty for an empty string. */
export function richText(text: string): RichText {
  return text === '' ? [] : [text];
}

/** Returns the address of linked text; undefined for any other inline. */
export function linkOf(inline: Inline | undefined): string | undefined {
  return typeof inline === 'object' && 'link' in inline ? inline.link : undefined;
}

/** Returns the inline as a link to an address; a break stays. */
export function withLink(inline: Inline, link: string): Inline {
  if (typeof inline === 'string') return { text: inline, link };
  return 'break' in inline ? inline : { ...inline, link };
}

/** True for text, a token or a tag with that mark. */
export function hasMark(inline: Inline | undefined, mark: Mark): boolean {
  return typeof inline === 'object' && 'marks' in inline && inline.marks?.includes(mark) === true;
}

/** Returns the address to which all of the text links, or undefined. */
export function onlyLink(content: RichText): string | undefined {
  const link = linkOf(content[0]);
  return content.every((inline) => linkOf(inline) === link) ? link : undefined;
}

/** Returns the link for an address that the mail tool fills in, such as `tag:unsubscribe`. */
export function mergeTagLink(name: MergeTagName): string {
  return `tag:${name}`;
}

/** Returns the merge tag of a link, or undefined for an ordinary address. */
export function mergeTagOfLink(link: string): MergeTagName | undefined {
  return mergeTagNames.find((name) => link === mergeTagLink(name));
}

/** True if the text has content: white space and line breaks alone do not count. */
export function hasWords(text: RichText): boolean {
  return text.some((inline) => {
    if (typeof inline === 'string') return inline.trim() !== '';
    return 'text' in inline ? inline.text.trim() !== '' : !('break' in inline);
  });
}
