import { z } from 'zod';
import { richTextSchema, type RichText } from './inline.ts';
import { figureFields, type Picture } from './picture.ts';

/** A list, flat or nested: each item is a line and perhaps a list under it. */
export interface List {
  readonly type: 'bullet-list' | 'ordered-list';
  readonly items: readonly ListItem[];
}
export interface ListItem {
  readonly content: RichText;
  readonly list?: List | undefined;
}

export interface Figure {
  readonly picture: Picture;
  readonly caption: RichText;
  readonly credit: RichText;
}

export interface Quote {
  readonly content: RichText;
  readonly attribution: RichText;
}

/** One element of running text. */
export type FlowNode =
  | { readonly type: 'paragraph'; readonly content: RichText }
  | { readonly type: 'subheading'; readonly content: RichText }
  | List
  | ({ readonly type: 'figure' } & Figure)
  | ({ readonly type: 'pull-quote' } & Quote);

/** Running text: paragraphs, sub-headings, lists, figures and pull quotes in reading order. */
export type Flow = readonly FlowNode[];

const listItem: z.ZodType<ListItem> = z.strictObject({
  content: richTextSchema,
  list: z.lazy(() => list).optional(),
});
const list: z.ZodType<List> = z.strictObject({
  type: z.enum(['bullet-list', 'ordered-list']),
  items: z.array(listItem),
});

export const quoteFields = {
  content: richTextSchema.default([]),
  attribution: richTextSchema.default([]),
};

export const flowNodeSchema: z.ZodType<FlowNode> = z.union([
  z.strictObject({ type: z.literal('paragraph'), content: richTextSchema }),
  z.strictObject({ type: z.literal('subheading'), content: richTextSchema }),
  list,
  z.strictObject({ type: z.literal('figure'), ...figureFields }),
  z.strictObject({ type: z.literal('pull-quote'), ...quoteFields }),
]);

export const flowSchema: z.ZodType<Flow> = z.array(flowNodeSchema);

/** Plain strings as paragraphs. */
export function paragraphs(...texts: (string | RichText)[]): Flow {
  return texts.map((text) => ({
    type: 'paragraph',
    content: typeof text === 'string' ? [text] : text,
  }));
}
