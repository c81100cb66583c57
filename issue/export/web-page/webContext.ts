import type { Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';
import type { InlineWriter } from '../writeInlines.ts';

/** The context for rendering a piece. */
export interface WebContext {
  readonly rendering: Rendering;
  readonly inlines: InlineWriter<Html>;
}
