import { z } from 'zod';
import { richTextSchema, type RichText } from './inline.ts';
import { figureFields, type Picture } from './picture.ts';

/** A list, flat or nested: each item is a line, optionally with a list under it. */
export interface List {
  readonly type: 'bullet-list' | 'ordered-list';
  /** The number of an ordered list's first item; absent for 1. */
  readonly start?: number | undefined;
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

/** Markdown limits list numbers to nine digits; using one less leaves room for the items after it. */
export const highestStart = 99_999_999;

const listItem: z.ZodType<ListItem> = z.strictObject({
  content: richTextSchema,
  list: z.lazy(() => list).optional(),
});
const list: z.ZodType<List> = z.strictObject({
  type: z.enum(['bullet-list', 'ordered-list']),
  start: z.int().min(0).max(highestStart).optional(),
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

/** Returns the number that an item of an ordered list shows. */
export function itemNumber({ start = 1 }: List, index: number): number {
  return start + index;
}

/**
 * Returns the field of a list that starts with that number: none for 1, and for numbers that no list can start with.
 */
export function startField(start: number): { readonly start?: number } {
  return canStart(start) && start !== 1 ? { start } : {};
}

/** True if an ordered list can begin with that number. */
export function canStart(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= highestStart;
}

/** Returns the lines of a list and its nested lists, in reading order. */
export function textsIn({ items }: List): RichText[] {
  return items.flatMap(({ content, list: inner }) => [content, ...(inner ? textsIn(inner) : [])]);
}

/** Returns the list with each of its lines changed, in reading order; the same object if none changed. */
export function changeList(list: List, change: (text: RichText) => RichText): List {
  const items = list.items.map((item) => {
    const content = change(item.content);
    const inner = item.list && changeList(item.list, change);
    const isSame = content === item.content && inner === item.list;
    return isSame ? item : { content, ...(inner && { list: inner }) };
  });
  return items.every((item, index) => item === list.items[index]) ? list : { ...list, items };
}

/** Returns running text as stored in a file: a missing picture gets back the name from the file. */
export function flowJson(flow: Flow): Flow {
  const written = flowSchema.safeEncode(flow);
  return written.success ? (written.data as Flow) : flow;
}

/** Returns plain strings as paragraphs. */
export function paragraphs(...texts: (string | RichText)[]): Flow {
  return texts.map((text) => ({
    type: 'paragraph',
    content: typeof text === 'string' ? [text] : text,
  }));
}
