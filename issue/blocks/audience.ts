/** Where an issue is read: in a mail, or on a web page or in a feed. */
export const media = ['mail', 'web'] as const;
export type Medium = (typeof media)[number];

/** Returns the only medium that shows a block; undefined for both. */
export function audienceOf(block: object): Medium | undefined {
  return 'audience' in block ? (block.audience as Medium | undefined) : undefined;
}

/** Returns what was made from a block, for the same audience; the same object if it is already. */
export function withAudienceOf<Made extends object>(made: Made, from: object): Made {
  const audience = audienceOf(from);
  return audience === audienceOf(made) ? made : { ...made, audience };
}

/** True if readers of the medium see the block. */
export function isFor(block: object, medium: Medium): boolean {
  return (audienceOf(block) ?? medium) === medium;
}

/** Returns the issue as one medium shows it; the same object if that is all of it. */
export function issueFor<I extends { readonly blocks: readonly object[] }>(
  issue: I,
  medium: Medium,
): I {
  const blocks = issue.blocks.filter((block) => isFor(block, medium));
  return blocks.length === issue.blocks.length ? issue : { ...issue, blocks };
}
