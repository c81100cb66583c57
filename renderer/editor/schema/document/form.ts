import type { LucideIcon } from 'lucide-react';
import type { BlockType } from '../../../../issue/blocks/allBlocks.ts';
import type { Worded } from '../../../../issue/language/labels.ts';
import { isPlainLine, type LineName } from '../../../language/lineNames.ts';
import type { Messages } from '../../../language/messages.ts';

/** A field or a choice has a name in every language. */
type FieldName = keyof Messages['fields'];
type ChoiceName = keyof Messages['choices'];
type Placeholder = keyof Messages['placeholders'];

/** A value of a block that is edited in the bar, not in the text. */
export type Field =
  | { readonly kind: 'text' | 'url' | 'date' | 'language'; readonly name: FieldName }
  | { readonly kind: 'whole-number'; readonly name: FieldName; readonly least?: number }
  | { readonly kind: 'choice'; readonly name: FieldName; readonly choices: readonly ChoiceName[] }
  | { readonly kind: 'chart'; readonly name: FieldName };

/** A part of a node's content, and the field of the issue that it holds. */
export type Part =
  /** A line of rich text (or plain characters if `plain`), in a node of its own. */
  | {
      readonly kind: 'line';
      readonly node: LineName;
      readonly field: string;
      readonly plain: boolean;
      readonly placeholder: Placeholder;
    }
  /** Running text whose elements are direct children of the block. */
  | { readonly kind: 'flow'; readonly field: string }
  /** The fields `picture`, `caption` and `credit`, as one figure. */
  | { readonly kind: 'figure' }
  /**
   * A table's rows as a grid of cells: rich text, or plain characters if `plain`. `header` is the field that says
   * whether the first row is a header; without one it always is.
   */
  | {
      readonly kind: 'cells';
      readonly field: string;
      readonly plain: boolean;
      readonly header?: string;
    }
  /** A list of nodes of one kind, within a node `wrapper` or directly in the block. */
  | {
      readonly kind: 'list';
      readonly field: string;
      readonly item: Form;
      readonly wrapper?: string;
      readonly endsShortText?: boolean;
    };

/** How a part of the issue is converted to an editor node and back. */
export interface Form {
  /** The node's name in the editor's schema. */
  readonly node: string;
  /** Its `type` in the issue, if it has one. */
  readonly type?: string;
  /** Values stored as node attributes, with their defaults. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly parts: readonly Part[];
  /** For a node that is a line of text itself: the field that holds the text, and what an empty one shows. */
  readonly text?: {
    readonly field: string;
    readonly plain: boolean;
    readonly placeholder: Placeholder;
  };
  readonly fields: readonly Field[];
  /**
   * Returns what the page shows of the values that readers see but are not typed into the text, in the newsletter's
   * language: the date, "Sehenswert", "Anzeige". Style sheets have it as `--label`.
   */
  readonly label?: (values: Readonly<Record<string, unknown>>, newsletter: Worded) => string;
}

/** The form of a top-level block, which the block menu can add. */
export interface BlockForm extends Form {
  readonly type: BlockType;
  readonly icon: LucideIcon;
  /** Search words of the block menu, in addition to its name in both languages. */
  readonly keywords: readonly string[];
}

/** What a block says of its form; `blockFormsOf` adds its type, what all blocks have, and empty lists. */
export type OwnBlockForm = Omit<BlockForm, 'type' | 'attributes' | 'parts' | 'fields'> &
  Partial<Pick<BlockForm, 'attributes' | 'parts' | 'fields'>>;

/** A line's field and placeholder are named like the line, unless given; a line without such a placeholder needs one. */
export const line = <Name extends LineName>(
  node: Name,
  ...[field = node, placeholder = node as Placeholder]: Name extends Placeholder
    ? [field?: string, placeholder?: Placeholder]
    : [field: string, placeholder: Placeholder]
): Part => ({ kind: 'line', node, field, plain: isPlainLine(node), placeholder });
export const flow = (field: string): Part => ({ kind: 'flow', field });
export const figurePart: Part = { kind: 'figure' };
