import type { Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';
import type { InlineWriter } from '../writeInlines.ts';
import type { Look } from './look.ts';

/** The context for rendering a piece. */
export interface EmailContext {
  readonly rendering: Rendering;
  readonly look: Look;
  readonly inlines: InlineWriter<Html>;
}
