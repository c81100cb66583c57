import type { Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';
import type { InlineWriter } from '../writeInlines.ts';
import type { Look } from './look.ts';

/** The context for rendering a piece. */
export interface EmailContext {
  readonly rendering: Rendering;
  readonly look: Look;
  readonly inlines: InlineWriter<Html>;
  /** The space above the piece, in px. */
  readonly above: number;
  /** True if a divider precedes the piece. */
  readonly afterRule: boolean;
}
