import type { LucideIcon } from 'lucide-react';
import type { BlockType } from '../../../../issue/blocks/allBlocks.ts';
import type { LineName } from '../../../language/lineNames.ts';

/** One value of a block that is edited in the bar beside it, not in the text. */
export type Field =
  | { readonly kind: 'text' | 'url' | 'date'; readonly name: string }
  | { readonly kind: 'whole-number'; readonly name: string; readonly least?: number }
  | { readonly kind: 'choice'; readonly name: string; readonly choices: readonly string[] }
  | { readonly kind: 'bars'; readonly name: string };

/** One stretch of a node's content, and the field of the issue that it holds. */
export type Part =
  /** A line of rich text (or, when `plain`, of bare characters), in a node of its own. */
  | {
      readonly kind: 'line';
      readonly node: LineName;
      readonly field: string;
      readonly plain: boolean;
    }
  /** Running text, its elements standing directly in the block. */
  | { readonly kind: 'flow'; readonly field: string }
  /** The fields `picture`, `caption` and `credit`, as one figure. */
  | { readonly kind: 'figure' }
  /** A list of like things, within a node `wrapper` or directly in the block. */
  | {
      readonly kind: 'list';
      readonly field: string;
      readonly item: Form;
      readonly wrapper?: string;
    };

/** How a thing of the issue becomes a node of the editor, and back. */
export interface Form {
  /** The node's name in the editor's schema. */
  readonly node: string;
  /** Its `type` in the issue, where it has one. */
  readonly type?: string;
  /** Values kept as node attributes, with their defaults. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly parts: readonly Part[];
  /** For a node that is a line of text itself: the field which that text is. */
  readonly text?: { readonly field: string; readonly plain: boolean };
  readonly fields: readonly Field[];
}

/** A form for a block that stands in the issue by itself and can be added from the block menu. */
export interface BlockForm extends Form {
  readonly type: BlockType;
  readonly icon: LucideIcon;
  /** Extra words by which the block menu finds it, beside its name in both languages. */
  readonly keywords: readonly string[];
}

export const line = (node: LineName, field: string = node): Part => ({
  kind: 'line',
  node,
  field,
  plain: false,
});
export const plainLine = (node: LineName, field: string = node): Part => ({
  kind: 'line',
  node,
  field,
  plain: true,
});
export const flow = (field: string): Part => ({ kind: 'flow', field });
export const figurePart: Part = { kind: 'figure' };
