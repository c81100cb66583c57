import type { Naming } from '../../issue/sources/sourceOf.ts';

/** Names the sources of an issue, and learns from the author what she calls them. */
export interface SourceNaming {
  /** As of now. */
  readonly get: () => Naming;
  /** Remembers that what is at the address is called so. */
  readonly learn: (address: string, name: string) => void;
}
