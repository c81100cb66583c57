import type { Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';
import type { InlineWriter } from '../writeInlines.ts';
import type { Look } from './look.ts';

/** What the renderer of a piece works with. */
export interface EmailContext {
  readonly rendering: Rendering;
  readonly look: Look;
  readonly inlines: InlineWriter<Html>;
}
