import type { Content } from '../content.ts';

/** A renderer under comparison: loads what it needs from the folder the benchmark installed it in, then renders. */
export type LoadRenderer = (
  load: (name: string) => Promise<unknown>,
) => Promise<(content: Content) => string | Promise<string>>;
