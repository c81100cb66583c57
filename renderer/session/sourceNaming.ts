import type { Naming } from '../../issue/sources/sourceOf.ts';

/** Names the sources of an issue, and learns names from the author. */
export interface SourceNaming {
  /** The current names. */
  readonly get: () => Naming;
  /** Remembers the name for that address. */
  readonly learn: (address: string, name: string) => void;
}
